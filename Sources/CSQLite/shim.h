// Door to SQLite; the variadic functions Swift cannot call get a name of ours here.
#include <sqlite3.h>

// sqlite3_db_config is variadic; every switch of it takes a number and tells the new state.
static inline int fly_sqlite_switch(sqlite3 *connection, int which, int on) {
    return sqlite3_db_config(connection, which, on, (int *)0);
}

// sqlite3_config is variadic; to be called before the first connection is opened.
static inline int fly_sqlite_stop_counting_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// SQLITE_TRANSIENT is a cast macro: SQLite copies what is bound before the call returns.
static inline int fly_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text,
                                       sqlite3_uint64 count) {
    return sqlite3_bind_text64(statement, index, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int fly_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                       sqlite3_uint64 count) {
    return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}
