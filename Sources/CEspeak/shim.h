#ifndef INKREEL_CESPEAK_H
#define INKREEL_CESPEAK_H

#if !__has_include(<espeak-ng/speak_lib.h>)
#error "InkReel needs espeak-ng. Install it with: sudo apt-get install libespeak-ng-dev espeak-ng-data"
#else
#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#endif
#endif
