#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

exit(EspeakProgram.run(arguments: Array(CommandLine.arguments.dropFirst())))
