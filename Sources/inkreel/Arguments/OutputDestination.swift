import InkSystem
import InkText
import InkWorkspace

/// Where a command writes its result.
enum OutputDestination: Hashable {
  case standardOutput
  case file(String)

  /// - Parameter word: What `-o` names; `-` is standard output, as is nothing.
  init(_ word: String?) throws(UsageError) {
    guard let word, word != "-" else {
      self = .standardOutput
      return
    }
    try OutputDestination.check(word)
    self = .file(word)
  }

  /// Makes sure that a path is one, and leads somewhere.
  static func check(_ path: String) throws(UsageError) {
    guard !path.isEmpty else { throw UsageError("`\(Option.output.name)` needs the name of a file") }
    guard path.hasPrefix("/") || Folder.working != nil else {
      throw UsageError(
        "\(ShownText.quoted(path)) cannot be written: the current folder has been deleted"
      )
    }
  }

  /// `nil` for standard output.
  var path: String? { if case .file(let path) = self { path } else { nil } }

  /// What paths in the result are relative to.
  var folder: String { path.map(Paths.folder) ?? "." }

  func refuse(_ inputs: CommandInputs) throws(UsageError) {
    switch self {
    case .standardOutput: try inputs.refuseAsStandardOutput()
    case .file(let path): try inputs.refuse(path, of: Option.output.name)
    }
  }

  func write(_ bytes: [UInt8]) throws(DiagnosedError) {
    switch self {
    case .standardOutput: try Console.result(bytes)
    case .file(let path): try OutputFile.write(bytes, to: path)
    }
  }
}
