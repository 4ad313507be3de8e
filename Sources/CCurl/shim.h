#ifndef INKREEL_CCURL_H
#define INKREEL_CCURL_H

#if !__has_include(<curl/curl.h>)
#error "InkReel needs libcurl. Install it with: sudo apt-get install libcurl4-openssl-dev"
#else
// The checks of types are macros around the functions that are variadic; the functions here have types.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

// `curl_easy_setopt` and `curl_easy_getinfo` take any type of argument, which Swift cannot pass.

static inline CURLcode inkreel_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

/// The text is copied.
static inline CURLcode inkreel_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

/// The header lines stay the caller's, for as long as the handle may use them.
static inline CURLcode inkreel_curl_set_headers(CURL *handle, struct curl_slist *lines) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, lines);
}

/// Makes the request a POST of some bytes, which are copied.
static inline CURLcode inkreel_curl_set_body(CURL *handle, const void *bytes, curl_off_t count) {
  CURLcode result = curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, count);
  if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, bytes);
  return result;
}

/// Called for each part of the answer: all of its bytes are taken if the function returns their number.
typedef size_t (*inkreel_curl_receiver)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode inkreel_curl_set_receivers(
    CURL *handle, inkreel_curl_receiver body, inkreel_curl_receiver header, void *context) {
  CURLcode result = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, body);
  if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
  if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, header);
  if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
  return result;
}

/// The status of the last answer; 0 where there was none.
static inline long inkreel_curl_status(CURL *handle) {
  long status = 0;
  return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}
#endif
#endif
