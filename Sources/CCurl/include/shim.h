// Door to libcurl, whose entry points load.c finds on first use: nothing here is linked.
#pragma once
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#ifdef __APPLE__
#define FLY_CURL_LIBRARY "libcurl.4.dylib"
#else
// The OpenSSL flavor only: its options for certificates are the ones that were tested.
#define FLY_CURL_LIBRARY "libcurl.so.4"
#endif

/// Every entry point of libcurl that is used.
#define FLY_CURL_ENTRIES(X)                                                                        \
    X(curl_global_init)                                                                            \
    X(curl_version)                                                                                \
    X(curl_free)                                                                                   \
    X(curl_easy_init)                                                                              \
    X(curl_easy_cleanup)                                                                           \
    X(curl_easy_setopt)                                                                            \
    X(curl_easy_getinfo)                                                                           \
    X(curl_easy_strerror)                                                                          \
    X(curl_multi_init)                                                                             \
    X(curl_multi_cleanup)                                                                          \
    X(curl_multi_setopt)                                                                           \
    X(curl_multi_add_handle)                                                                       \
    X(curl_multi_remove_handle)                                                                    \
    X(curl_multi_perform)                                                                          \
    X(curl_multi_poll)                                                                             \
    X(curl_multi_wakeup)                                                                           \
    X(curl_multi_info_read)                                                                        \
    X(curl_url)                                                                                    \
    X(curl_url_cleanup)                                                                            \
    X(curl_url_set)                                                                                \
    X(curl_url_get)

#define FLY_CURL_FIELD(name) __typeof__(&name) name;
/// The entry points, each under its own name.
struct fly_curl {
    FLY_CURL_ENTRIES(FLY_CURL_FIELD)
};
#undef FLY_CURL_FIELD

/// Filled by `fly_curl_load`; empty before, unchanged after.
extern struct fly_curl fly_curl;

/// Loads libcurl once in the life of the process. NULL when it is there, else why not, in a
/// sentence. May be called from any thread; all else in this file only after it returned NULL.
const char *fly_curl_load(void);

/// Finds the entry points in `library`; 0, or -1 with a sentence in `problem`.
int fly_curl_find(const char *library, struct fly_curl *entries, char *problem, size_t size);

// Swift cannot read a mutable C global: a function each for the entry points.
static inline const char *fly_curl_version(void) { return fly_curl.curl_version(); }
static inline void fly_curl_free(void *text) { fly_curl.curl_free(text); }
static inline CURL *fly_curl_easy_init(void) { return fly_curl.curl_easy_init(); }
static inline void fly_curl_easy_cleanup(CURL *easy) { fly_curl.curl_easy_cleanup(easy); }
static inline const char *fly_curl_strerror(CURLcode code) {
    return fly_curl.curl_easy_strerror(code);
}
static inline CURLM *fly_curl_multi_init(void) { return fly_curl.curl_multi_init(); }
static inline CURLMcode fly_curl_multi_cleanup(CURLM *multi) {
    return fly_curl.curl_multi_cleanup(multi);
}
static inline CURLMcode fly_curl_multi_add(CURLM *multi, CURL *easy) {
    return fly_curl.curl_multi_add_handle(multi, easy);
}
static inline CURLMcode fly_curl_multi_remove(CURLM *multi, CURL *easy) {
    return fly_curl.curl_multi_remove_handle(multi, easy);
}
static inline CURLMcode fly_curl_multi_perform(CURLM *multi, int *running) {
    return fly_curl.curl_multi_perform(multi, running);
}
static inline CURLMcode fly_curl_multi_poll(CURLM *multi, int milliseconds) {
    return fly_curl.curl_multi_poll(multi, NULL, 0, milliseconds, NULL);
}
static inline CURLMcode fly_curl_multi_wakeup(CURLM *multi) {
    return fly_curl.curl_multi_wakeup(multi);
}
static inline CURLU *fly_curl_url(void) { return fly_curl.curl_url(); }
static inline void fly_curl_url_cleanup(CURLU *url) { fly_curl.curl_url_cleanup(url); }
static inline CURLUcode fly_curl_url_set(CURLU *url, CURLUPart part, const char *text,
                                         unsigned int flags) {
    return fly_curl.curl_url_set(url, part, text, flags);
}
static inline CURLUcode fly_curl_url_get(CURLU *url, CURLUPart part, char **text,
                                         unsigned int flags) {
    return fly_curl.curl_url_get(url, part, text, flags);
}

// curl_easy_setopt is variadic, which Swift cannot call: a function for each shape of argument.

/// For options that take a `long`.
static inline CURLcode fly_curl_set_long(CURL *easy, CURLoption option, long value) {
    return fly_curl.curl_easy_setopt(easy, option, value);
}
/// For options that take a `curl_off_t`, which is wider than `long` on some machines.
static inline CURLcode fly_curl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return fly_curl.curl_easy_setopt(easy, option, value);
}
/// For options that copy a string; NULL takes it away.
static inline CURLcode fly_curl_set_string(CURL *easy, CURLoption option, const char *value) {
    return fly_curl.curl_easy_setopt(easy, option, value);
}
/// For options that keep a pointer, which must outlive the transfer.
static inline CURLcode fly_curl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return fly_curl.curl_easy_setopt(easy, option, value);
}
/// For options that keep a list, which must outlive the transfer.
static inline CURLcode fly_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return fly_curl.curl_easy_setopt(easy, option, value);
}
/// For callbacks that take bytes: of the body, of a header line.
static inline CURLcode fly_curl_set_write(CURL *easy, CURLoption option,
                                          curl_write_callback value) {
    return fly_curl.curl_easy_setopt(easy, option, value);
}
/// For the callback between connecting and sending.
static inline CURLcode fly_curl_set_prerequest(CURL *easy, curl_prereq_callback value) {
    return fly_curl.curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, value);
}
/// By the old option: newer headers call it deprecated, but each libcurl knows it.
static inline CURLcode fly_curl_set_protocols(CURL *easy, long protocols) {
    return fly_curl.curl_easy_setopt(easy, (CURLoption)181, protocols);
}
/// curl_multi_setopt is variadic too.
static inline CURLMcode fly_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return fly_curl.curl_multi_setopt(multi, option, value);
}

// So is curl_easy_getinfo.

/// For what is a `long`; 0 when it cannot be had.
static inline long fly_curl_get_long(CURL *easy, CURLINFO what) {
    long value = 0;
    fly_curl.curl_easy_getinfo(easy, what, &value);
    return value;
}
/// For what is a `curl_off_t`: sizes in bytes, times in microseconds; 0 when it cannot be had.
static inline curl_off_t fly_curl_get_size(CURL *easy, CURLINFO what) {
    curl_off_t value = 0;
    fly_curl.curl_easy_getinfo(easy, what, &value);
    return value;
}
/// For what is a string of libcurl's own; NULL when it cannot be had.
static inline const char *fly_curl_get_string(CURL *easy, CURLINFO what) {
    char *value = NULL;
    fly_curl.curl_easy_getinfo(easy, what, &value);
    return value;
}
/// What was set with CURLOPT_PRIVATE.
static inline void *fly_curl_get_private(CURL *easy) {
    void *value = NULL;
    fly_curl.curl_easy_getinfo(easy, CURLINFO_PRIVATE, &value);
    return value;
}

/// The next transfer that has ended; NULL when there is none. CURLMsg holds a union.
static inline CURL *fly_curl_multi_next_done(CURLM *multi, CURLcode *result) {
    int left = 0;
    for (;;) {
        CURLMsg *message = fly_curl.curl_multi_info_read(multi, &left);
        if (!message) return NULL;
        if (message->msg != CURLMSG_DONE) continue;
        *result = message->data.result;
        return message->easy_handle;
    }
}
