#ifndef INKREEL_CRSVG_H
#define INKREEL_CRSVG_H

#if !__has_include(<librsvg/rsvg.h>)
#error "InkReel needs librsvg. Install it with: sudo apt-get install librsvg2-dev"
#else
#include <librsvg/rsvg.h>
#endif
#endif
