#ifndef INKREEL_CLIBAV_H
#define INKREEL_CLIBAV_H

#if !__has_include(<libavformat/avformat.h>) || !__has_include(<libswresample/swresample.h>) || !__has_include(<libswscale/swscale.h>)
#error "InkReel needs FFmpeg's libraries. Install them with: sudo apt-get install libavformat-dev libavcodec-dev libswresample-dev libswscale-dev libavutil-dev"
#else

#include <errno.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avutil.h>
#include <libavutil/channel_layout.h>
#include <libavutil/cpu.h>
#include <libavutil/error.h>
#include <libavutil/imgutils.h>
#include <libavutil/log.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libavutil/sha.h>
#include <libavutil/tx.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>

// Function-like macros do not reach Swift.
static inline int inkreel_averror(int code) { return AVERROR(code); }
static inline int inkreel_averror_eof(void) { return AVERROR_EOF; }
static inline int64_t inkreel_av_nopts_value(void) { return AV_NOPTS_VALUE; }

// In the time base of the packets; the field was renamed in FFmpeg 6.
static inline int64_t inkreel_frame_duration(const AVFrame *frame) {
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
  return frame->duration;
#else
  return frame->pkt_duration;
#endif
}

#endif
#endif
