#ifndef INKREEL_CPANGOCAIRO_H
#define INKREEL_CPANGOCAIRO_H

#if !__has_include(<pango/pangocairo.h>) || !__has_include(<fontconfig/fontconfig.h>)
#error "InkReel needs Pango, Cairo and Fontconfig. Install them with: sudo apt-get install libpango1.0-dev libcairo2-dev libfontconfig-dev"
#else
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#endif
#endif
