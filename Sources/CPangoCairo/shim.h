#ifndef INKREEL_CPANGOCAIRO_H
#define INKREEL_CPANGOCAIRO_H

#if !__has_include(<pango/pangocairo.h>)
#error "InkReel needs Pango and Cairo. Install them with: sudo apt-get install libpango1.0-dev libcairo2-dev"
#else
#include <pango/pangocairo.h>
#endif
#endif
