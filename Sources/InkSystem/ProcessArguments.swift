/// The words that this process was started with.
package enum ProcessArguments {
  /// The program's name first. They may name files, and so are text as paths are.
  package static let all: [String] = (0..<Int(CommandLine.argc)).compactMap { number in
    unsafe CommandLine.unsafeArgv[number].map { unsafe String(systemPath: $0) }
  }
}
