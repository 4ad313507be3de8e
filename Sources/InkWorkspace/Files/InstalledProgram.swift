import FoundationEssentials

/// Where the programs are that are installed beside this one.
package enum InstalledProgram {
  package static func path(_ name: String) -> String {
    Paths.join(folder, name)
  }

  /// The folder that this program lies in, symbolic links followed.
  private static let folder: String = {
    let name = CommandLine.arguments.first ?? ""
    let own = Paths.real("/proc/self/exe") ?? Paths.real(name) ?? name
    return Paths.folder(of: own)
  }()
}
