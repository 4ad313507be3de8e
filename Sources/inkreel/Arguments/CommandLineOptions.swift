/// An option that a command knows.
struct CommandLineOption {
  /// `--name`, or `-o`.
  let name: String
  /// What its value is called in the help; `nil` for an option without one.
  let value: String?
  let summary: String

  init(_ name: String, value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }

  var spelling: String { value.map { "\(name) \($0)" } ?? name }

  static let library = CommandLineOption(
    "--library",
    value: "DIR",
    "a folder to look for media in, beside the script's own; may be given again"
  )
  static let set = CommandLineOption(
    "--set",
    value: "NAME=VALUE",
    "what `{{NAME}}` stands for in the script; may be given again for another name"
  )
  static let config = CommandLineOption(
    "--config",
    value: "FILE",
    "the configuration (the first inkreel.json from the script's folder upwards)"
  )
  static let noConfig = CommandLineOption("--no-config", "read no inkreel.json")
  static let json = CommandLineOption("--json", "print JSON for programs")
  static let title = CommandLineOption(
    "--title",
    value: "TEXT",
    "what the video is called (the script's name)"
  )
  static let resolution = CommandLineOption("--resolution", value: "FORM", "9:16 (the default) or 16:9")
  static let background = CommandLineOption(
    "--background",
    value: "COLOR",
    "behind the words: a name or #rrggbb"
  )
  static let strictEngines = CommandLineOption(
    "--strict-engines",
    "refuse to let the built-in voice speak in another one's place"
  )
  static let cacheDirectory = CommandLineOption(
    "--cache-dir",
    value: "DIR",
    "where spoken clips are kept (~/.cache/inkreel)"
  )
  static let output = CommandLineOption("-o", value: "FILE", "where to write it")
}

/// A fault of the command line, in one sentence without a full stop.
struct UsageError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}

/// The words behind a command: files, and options with their values.
struct CommandLineOptions {
  private(set) var files: [String] = []
  private var values: [String: [String]] = [:]

  /// `--name VALUE` and `--name=VALUE` are the same; `--` ends the options; `-` is a file.
  init(_ words: some Sequence<String>, allowed: [CommandLineOption]) throws(UsageError) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        files += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        files.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0] == "-h" ? "--help" : parts[0] == "--output" ? "-o" : parts[0])
      if name == "--help" {
        values[name] = []
        continue
      }
      guard let option = allowed.first(where: { $0.name == name }) else {
        throw UsageError("there is no option `\(parts[0])`")
      }
      guard option.value != nil else {
        guard parts.count == 1 else { throw UsageError("`\(name)` takes no value") }
        values[name] = []
        continue
      }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        throw UsageError("`\(name)` needs a value")
      }
      values[name, default: []].append(value)
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last one given.
  func value(_ name: String) -> String? { values[name]?.last }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  func oneFile(_ what: String) throws(UsageError) -> String {
    guard let file = files.first else { throw UsageError("\(what) is missing") }
    guard files.count == 1 else { throw UsageError("one file at a time, not \(files.count)") }
    return file
  }
}
