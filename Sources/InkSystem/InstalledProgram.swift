/// Where the programs are that are installed next to this one.
package enum InstalledProgram {
  package static func path(_ name: String) -> String { folder + name }

  /// The folder that this program lies in, symbolic links followed, with a slash at its end; empty where the
  /// system says nothing of it, so that programs are looked for as a shell would.
  private static let folder: String = {
    let name = CommandLine.arguments.first ?? ""
    let own = realPath("/proc/self/exe") ?? realPath(name) ?? name
    return own.lastIndex(of: "/").map { String(own[...$0]) } ?? ""
  }()

  private static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
