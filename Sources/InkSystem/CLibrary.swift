// The one place that names the system's C library: who imports `InkSystem` has its calls.
#if canImport(Glibc)
  @_exported public import Glibc
#else
  @_exported public import Darwin
#endif
