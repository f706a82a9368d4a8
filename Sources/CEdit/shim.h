// Door to libedit. The library is opened on first use and not linked, so each variadic function
// arrives as a plain address and gets one name for each shape of arguments that we use.
#include <histedit.h>

typedef char *(*fly_edit_prompt)(EditLine *);
typedef unsigned char (*fly_edit_command)(EditLine *, int);
typedef int (*fly_edit_getter)(EditLine *, wchar_t *);

static inline int fly_edit_set_prompt(void *set, EditLine *editor, fly_edit_prompt prompt) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_PROMPT, prompt);
}

static inline int fly_edit_set_getter(void *set, EditLine *editor, fly_edit_getter getter) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_GETCFN, getter);
}

static inline int fly_edit_set_owner(void *set, EditLine *editor, void *owner) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_CLIENTDATA, owner);
}

static inline int fly_edit_get_owner(void *get, EditLine *editor, void **owner) {
    return ((int (*)(EditLine *, int, ...))get)(editor, EL_CLIENTDATA, owner);
}

static inline int fly_edit_set_mode(void *set, EditLine *editor, const char *mode) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_EDITOR, mode);
}

static inline int fly_edit_prepare(void *set, EditLine *editor, int raw) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_PREP_TERM, raw);
}

static inline int fly_edit_refresh(void *set, EditLine *editor) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_REFRESH);
}

static inline int fly_edit_add_command(void *set, EditLine *editor, const char *name,
                                       const char *about, fly_edit_command command) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_ADDFN, name, about, command);
}

static inline int fly_edit_bind(void *set, EditLine *editor, const char *key, const char *name) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_BIND, key, name, (char *)0);
}

static inline int fly_edit_use_history(void *set, EditLine *editor, void *function, History *past) {
    return ((int (*)(EditLine *, int, ...))set)(editor, EL_HIST, function, past);
}

static inline int fly_history_set_size(void *function, History *past, HistEvent *event, int size) {
    return ((int (*)(History *, HistEvent *, int, ...))function)(past, event, H_SETSIZE, size);
}

static inline int fly_history_enter(void *function, History *past, HistEvent *event,
                                    const char *line) {
    return ((int (*)(History *, HistEvent *, int, ...))function)(past, event, H_ENTER, line);
}
