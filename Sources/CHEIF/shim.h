#ifndef INKREEL_CHEIF_H
#define INKREEL_CHEIF_H

#if !__has_include(<libheif/heif.h>)
#error "InkReel needs libheif. Install it with: sudo apt-get install libheif-dev"
#else
#include <libheif/heif.h>
#endif
#endif
