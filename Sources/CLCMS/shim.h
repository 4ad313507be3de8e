#ifndef INKREEL_CLCMS_H
#define INKREEL_CLCMS_H

#if !__has_include(<lcms2.h>)
#error "InkReel needs Little CMS. Install it with: sudo apt-get install liblcms2-dev"
#else
#include <lcms2.h>

// Function-like macros do not reach Swift.
static inline cmsUInt32Number inkreel_lcms_gray(void) { return TYPE_GRAY_8; }
static inline cmsUInt32Number inkreel_lcms_rgb(void) { return TYPE_RGB_8; }
static inline cmsUInt32Number inkreel_lcms_rgba(void) { return TYPE_RGBA_8; }
static inline cmsUInt32Number inkreel_lcms_bgra(void) { return TYPE_BGRA_8; }
static inline cmsUInt32Number inkreel_lcms_argb(void) { return TYPE_ARGB_8; }
// As Adobe's programs write them: 255 is no ink.
static inline cmsUInt32Number inkreel_lcms_inverted_cmyk(void) { return TYPE_CMYK_8_REV; }
#endif
#endif
