#ifndef INKREEL_CWEBP_H
#define INKREEL_CWEBP_H

#if !__has_include(<webp/decode.h>) || !__has_include(<webp/demux.h>)
#error "InkReel needs libwebp. Install it with: sudo apt-get install libwebp-dev"
#else
#include <webp/decode.h>
#include <webp/demux.h>
#endif
#endif
