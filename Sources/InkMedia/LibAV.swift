internal import CLibAV

/// The library as a whole.
package enum LibAV {
  /// Keeps it from writing to standard error: what goes wrong comes back as `MediaError`.
  package static func silence() {
    av_log_set_level(AV_LOG_QUIET)
  }
}
