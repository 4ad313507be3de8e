internal import CLibAV

/// The library as a whole.
package enum LibAV {
  /// Keeps it from writing to standard error: what goes wrong comes back as `MediaError`.
  package static func silence() {
    av_log_set_level(AV_LOG_QUIET)
  }

  /// Keeps it from instructions that not all machines have: sums of floating-point numbers differ with the width of
  /// vectors. What is left, all x86 machines since 2008 have.
  package static func useCommonInstructions() {
    #if arch(x86_64)
      let common =
        AV_CPU_FLAG_MMX | AV_CPU_FLAG_MMXEXT | AV_CPU_FLAG_SSE | AV_CPU_FLAG_SSE2 | AV_CPU_FLAG_SSE3
        | AV_CPU_FLAG_SSSE3 | AV_CPU_FLAG_SSE4 | AV_CPU_FLAG_SSE42
      av_force_cpu_flags(av_get_cpu_flags() & common)
    #endif
  }
}
