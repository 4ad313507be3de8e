#ifndef INKREEL_CICU_H
#define INKREEL_CICU_H

#if !__has_include(<unicode/uvernum.h>)
#error "InkReel needs ICU. Install it with: sudo apt-get install libicu-dev"
#else
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <stdint.h>
#include <unicode/uvernum.h>

// ICU's functions have its version in their names, which Swift cannot add. Of its headers only that version is read: their
// types would be defined a second time next to those of the ICU that Foundation has, which the compiler refuses.
#define INKREEL_ICU(name) U_ICU_ENTRY_POINT_RENAME(name)

/// ICU's `UBreakIterator`.
struct InkreelWords;

extern struct InkreelWords *INKREEL_ICU(ubrk_open)(
    int32_t kind, const char *locale, const uint16_t *text, int32_t length, int32_t *status);
extern int32_t INKREEL_ICU(ubrk_next)(struct InkreelWords *words);
extern void INKREEL_ICU(ubrk_close)(struct InkreelWords *words);

/// - Parameter status: 0 before; positive afterwards where it failed.
static inline struct InkreelWords *inkreel_words_open(const uint16_t *text, int32_t length, int32_t *status) {
  const int32_t words = 1;  // UBRK_WORD
  return INKREEL_ICU(ubrk_open)(words, "", text, length, status);
}

/// The next boundary, in units of UTF-16; negative after the last.
static inline int32_t inkreel_words_next(struct InkreelWords *words) { return INKREEL_ICU(ubrk_next)(words); }

static inline void inkreel_words_close(struct InkreelWords *words) { INKREEL_ICU(ubrk_close)(words); }

/// The file that the library was loaded from; NULL where that is not known.
static inline const char *inkreel_words_library(void) {
  Dl_info info;
  return dladdr((const void *)&INKREEL_ICU(ubrk_open), &info) ? info.dli_fname : 0;
}
#endif
#endif
