#ifndef INKREEL_CPROCESS_H
#define INKREEL_CPROCESS_H

// Functions with any number of arguments do not reach Swift.
#ifdef __linux__
#include <sys/prctl.h>
static inline int inkreel_adopt_descendants(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }
#else
static inline int inkreel_adopt_descendants(void) { return -1; }
#endif

#endif
