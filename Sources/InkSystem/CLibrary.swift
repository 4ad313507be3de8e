// The one place that names the system's C library, and says one from another: who imports `InkSystem` has its calls.
#if canImport(Glibc)
  @_exported public import Glibc

  /// What `pthread_create` fills in.
  typealias ThreadNumber = pthread_t

  extension stat {
    var modified: timespec { st_mtim }
    var changed: timespec { st_ctim }
  }

  extension rusage {
    /// In bytes; the system counts in KiB.
    var peakMemory: Int { Int(ru_maxrss) << 10 }
  }

  extension sigaction {
    var handler: __sighandler_t? { unsafe __sigaction_handler.sa_handler }
  }
#else
  @_exported public import Darwin

  /// What `pthread_create` fills in.
  typealias ThreadNumber = pthread_t?

  extension stat {
    var modified: timespec { st_mtimespec }
    var changed: timespec { st_ctimespec }
  }

  extension rusage {
    var peakMemory: Int { Int(ru_maxrss) }
  }

  extension sigaction {
    var handler: (@convention(c) (Int32) -> Void)? { unsafe __sigaction_u.__sa_handler }
  }
#endif
