import FoundationEssentials

/// Where the programs are that are installed beside this one.
package enum InstalledProgram {
  package static func path(_ name: String) -> String {
    DiskFiles.join(folder, name)
  }

  /// The folder that this program lies in, symbolic links followed.
  private static let folder: String = {
    let name = CommandLine.arguments.first ?? ""
    let own = DiskFiles.realPath("/proc/self/exe") ?? DiskFiles.realPath(name) ?? name
    return PlanPaths.folder(of: own)
  }()
}
