#ifndef INKREEL_CEBUR128_H
#define INKREEL_CEBUR128_H

#if !__has_include(<ebur128.h>)
#error "InkReel needs libebur128. Install it with: sudo apt-get install libebur128-dev"
#else
#include <ebur128.h>
#endif
#endif
