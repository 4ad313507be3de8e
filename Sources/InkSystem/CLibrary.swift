// The one place that names the system's C library, and says one from another: who imports `InkSystem` has its calls.
#if canImport(Glibc)
  @_exported public import Glibc

  /// What `pthread_create` fills in.
  typealias ThreadNumber = pthread_t

  extension stat {
    var modified: timespec { st_mtim }
    var changed: timespec { st_ctim }
  }
#else
  @_exported public import Darwin

  /// What `pthread_create` fills in.
  typealias ThreadNumber = pthread_t?

  extension stat {
    var modified: timespec { st_mtimespec }
    var changed: timespec { st_ctimespec }
  }
#endif
