// Door to libcurl, whose entry points load.c finds on first use.
#include <curl/curl.h>
