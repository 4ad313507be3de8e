/// Where the programs are that are installed next to this one.
package enum InstalledProgram {
  package static func path(_ name: String) -> String { folder + name }

  /// The folder that this program lies in, symbolic links followed, with a slash at its end; empty where the
  /// system says nothing of it, so that programs are looked for as a shell would.
  private static let folder: String = {
    let name = ProcessArguments.all.first ?? ""
    let own = RealPath.of("/proc/self/exe") ?? RealPath.of(name) ?? name
    return AtomicFile.folder(of: own)
  }()
}
