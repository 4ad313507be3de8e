#ifndef INKREEL_CHYPHEN_H
#define INKREEL_CHYPHEN_H

#if !__has_include(<hyphen.h>)
#error "InkReel needs libhyphen. Install it with: sudo apt-get install libhyphen-dev"
#else
#include <hyphen.h>
#include <stdlib.h>

// Frees what `hnj_hyphen_hyphenate2` allocates for hyphens that change letters.
static inline void inkreel_free_changes(char **changes, int *places, int *cuts, int count) {
  if (changes) for (int index = 0; index < count; index++) free(changes[index]);
  free(changes);
  free(places);
  free(cuts);
}
#endif
#endif
