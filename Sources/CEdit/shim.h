// Door to libedit; the variadic functions Swift cannot call get a name of ours here.
#include <histedit.h>
