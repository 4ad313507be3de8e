#ifndef INKREEL_CICU_H
#define INKREEL_CICU_H

#if !__has_include(<unicode/ubrk.h>)
#error "InkReel needs ICU. Install it with: sudo apt-get install libicu-dev"
#else
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <unicode/ubrk.h>

// ICU's functions are macros that add its version to their names, which Swift cannot call.

static inline UBreakIterator *inkreel_words_open(const uint16_t *text, int32_t length, UErrorCode *status) {
  return ubrk_open(UBRK_WORD, "", (const UChar *)text, length, status);
}

static inline int32_t inkreel_words_next(UBreakIterator *words) { return ubrk_next(words); }

static inline void inkreel_words_close(UBreakIterator *words) { ubrk_close(words); }

/// The file that the library was loaded from; NULL where that is not known.
static inline const char *inkreel_words_library(void) {
  Dl_info info;
  return dladdr((const void *)&ubrk_open, &info) ? info.dli_fname : 0;
}
#endif
#endif
