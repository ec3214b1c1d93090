#include "io/web_client.hpp"
#include <curl/curl.h>
