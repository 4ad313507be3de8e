#ifndef INKREEL_CSNDFILE_H
#define INKREEL_CSNDFILE_H

#if !__has_include(<sndfile.h>)
#error "InkReel needs libsndfile. Install it with: sudo apt-get install libsndfile1-dev"
#else
#include <sndfile.h>
#endif
#endif
