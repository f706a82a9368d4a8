// Door to OpenSSL's EVP interface; the functions Swift cannot call get a name of ours here.
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
