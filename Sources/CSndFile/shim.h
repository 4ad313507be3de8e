#ifndef INKREEL_CSNDFILE_H
#define INKREEL_CSNDFILE_H

#if !__has_include(<sndfile.h>)
#error "InkReel needs libsndfile. Install it with: sudo apt-get install libsndfile1-dev"
#else
#include <sndfile.h>
#include <stdint.h>

#ifdef __linux__
// <fcntl.h> shows it only with _GNU_SOURCE, which Swift's module of the C library is made without.
extern int sync_file_range(int descriptor, int64_t offset, int64_t count, unsigned int flags);
#endif

// Has the system start to put what was written on the disk, where it can be asked to, without waiting.
static inline void inkreel_begin_writeback(int descriptor) {
#ifdef __linux__
  sync_file_range(descriptor, 0, 0, 2 /* SYNC_FILE_RANGE_WRITE */);
#endif
}
#endif
#endif
