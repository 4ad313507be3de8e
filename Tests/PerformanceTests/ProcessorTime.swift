import InkSystem

/// What something costs of this thread's own time, so that it does not matter what else the machine does.
enum ProcessorTime {
  /// The least of several runs, in nanoseconds.
  static func least(of runs: Int = 3, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = now()
      body()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
