// The one place that names the system's C library: who imports `InkSystem` has its calls.
#if canImport(Glibc)
  @_exported public import Glibc

  /// What `pthread_create` fills in.
  typealias ThreadNumber = pthread_t
#else
  @_exported public import Darwin

  /// What `pthread_create` fills in.
  typealias ThreadNumber = pthread_t?
#endif
