import InkConfig
import InkEstimate
import InkPlan
import InkSystem
import InkText
import InkVoices
import InkWorkspace

/// The files that a command reads, and so must not write over, whatever name they are given.
struct CommandInputs {
  /// What each is, for people, and how it is named.
  private var files: [FileIdentity: (what: String, path: String)] = [:]

  /// What is not a file has nothing that could be lost.
  mutating func add(_ path: String, as what: String) {
    guard path != "-", let status = FileStatus(of: path), status.kind == .file else { return }
    if files[status.identity] == nil { files[status.identity] = (what, path) }
  }

  /// Adds what scripts and plans are made by.
  mutating func add(_ settings: ScriptSettings, _ options: CommandLineOptions) {
    if let path = settings.configuration?.path { add(path, as: "the configuration") }
    for rate in [options[.rate], settings.rate] {
      if case .file(let path) = rate { add(path, as: "the rate file") }
    }
    let engines = settings.planOptions.engines
    for name in engines.names {
      for path in engines[name]?.paths ?? [] { add(path, as: "the voice's file") }
    }
  }

  /// - Parameter path: The script or the plan.
  init(_ source: PlanSource, at path: String, _ options: CommandLineOptions) {
    add(path, as: PlanSource.isPlan(path) ? "the plan" : "the script")
    add(source.settings, options)
    for file in source.plan.files { add(file.path, as: "the media file") }
  }

  init() {}

  /// Makes sure that a file to be written is none of these.
  ///
  /// - Parameter option: What names it, if an option does.
  func refuse(_ path: String, of option: String? = nil) throws(UsageError) {
    guard let status = FileStatus(of: path), let input = name(of: status) else { return }
    let name = option.map { "`\($0) \(ShownText.plain(path))`" } ?? ShownText.quoted(path)
    throw UsageError("\(name) would replace \(input), which this command reads; name another file")
  }

  /// Makes sure that standard output is not redirected to one of these.
  func refuseAsStandardOutput() throws(UsageError) {
    guard let status = CommandInputs.outputFile, let input = name(of: status) else { return }
    throw UsageError("standard output is \(input), which this command reads; redirect it to another file")
  }

  /// Makes sure that standard output is not redirected to one of many scripts, which are looked at only where it is a
  /// file.
  static func refuseAsStandardOutput(scripts: [String]) throws(UsageError) {
    guard outputFile != nil else { return }
    var inputs = CommandInputs()
    for path in scripts { inputs.add(path, as: "the script") }
    try inputs.refuseAsStandardOutput()
  }

  /// What standard output is, if it is a file.
  private static var outputFile: FileStatus? {
    guard let status = try? FileDescriptor.standardOutput.status(), status.kind == .file else { return nil }
    return status
  }

  private func name(of status: FileStatus) -> String? {
    files[status.identity].map { "\($0.what) \(ShownText.quoted($0.path))" }
  }
}
