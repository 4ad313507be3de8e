#ifndef INKREEL_CXXHASH_H
#define INKREEL_CXXHASH_H

#if !__has_include(<xxhash.h>)
#error "InkReel needs xxHash. Install it with: sudo apt-get install libxxhash-dev"
#else
#include <xxhash.h>
#endif
#endif
