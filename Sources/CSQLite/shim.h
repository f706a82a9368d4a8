// Door to SQLite; the variadic functions Swift cannot call get a name of ours here.
#include <sqlite3.h>
