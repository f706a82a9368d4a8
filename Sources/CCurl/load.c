#include "shim.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

struct fly_curl fly_curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char problem_text[512];

int fly_curl_find(const char *library, struct fly_curl *entries, char *problem, size_t size) {
    // Lazy: Debian's libcurl brings 33 libraries, most of whose symbols are never called.
    void *opened = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
    if (!opened) {
        const char *why = dlerror();
        snprintf(problem, size, "%s cannot be loaded: %s", library, why ? why : "no reason given");
        return -1;
    }
#define FLY_CURL_FIND(name)                                                                        \
    {                                                                                              \
        void *found = dlsym(opened, #name);                                                        \
        if (!found) {                                                                              \
            snprintf(problem, size, "%s is no libcurl that fits: it lacks %s", library, #name);    \
            dlclose(opened);                                                                       \
            return -1;                                                                             \
        }                                                                                          \
        memcpy(&entries->name, &found, sizeof found);                                              \
    }
    FLY_CURL_ENTRIES(FLY_CURL_FIND)
#undef FLY_CURL_FIND
    return 0;
}

static void load(void) {
    struct fly_curl found;
    if (fly_curl_find(FLY_CURL_LIBRARY, &found, problem_text, sizeof problem_text)) return;
    if (found.curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK) {
        snprintf(problem_text, sizeof problem_text, "%s cannot be started", FLY_CURL_LIBRARY);
        return;
    }
    fly_curl = found;
}

const char *fly_curl_load(void) {
    pthread_once(&once, load);
    return problem_text[0] ? problem_text : NULL;
}
