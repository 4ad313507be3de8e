#ifndef INKREEL_CPROCESS_H
#define INKREEL_CPROCESS_H

// Functions with any number of arguments do not reach Swift.
#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
static inline int inkreel_adopt_descendants(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }
// 2 is RENAME_EXCHANGE.
static inline int inkreel_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2);
}
#else
static inline int inkreel_adopt_descendants(void) { return -1; }
static inline int inkreel_exchange(const char *one, const char *other) { return -1; }
#endif

#endif
