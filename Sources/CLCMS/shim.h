#ifndef INKREEL_CLCMS_H
#define INKREEL_CLCMS_H

#if !__has_include(<lcms2.h>)
#error "InkReel needs Little CMS. Install it with: sudo apt-get install liblcms2-dev"
#else
#include <lcms2.h>
#endif
#endif
