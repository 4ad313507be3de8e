import InkText

/// The words after a command: files, and options with their values.
struct CommandLineOptions {
  private(set) var files: [String] = []
  private(set) var asksForHelp = false
  /// By the options' names.
  private var values: [String: any Sendable] = [:]

  /// What ends the options.
  static let end = "--"

  /// `--name VALUE` and `--name=VALUE` are the same; `--` ends the options; `-` is a file.
  init(_ words: some Sequence<String>, of list: OptionList) throws(UsageError) {
    var given: [String: [String]] = [:]
    var rest = Array(words)[...]
    let known = OptionList {
      list
      Option.help
    }
    while let word = rest.popFirst() {
      if word == CommandLineOptions.end {
        files += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        files.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = known.option(spelled: parts[0]) else {
        throw .unknown("option", parts[0], suggestion: known.nearest(to: parts[0]))
      }
      guard option.takesValue else {
        guard parts.count == 1 else { throw UsageError("`\(option.name)` takes no value") }
        given[option.name] = []
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw UsageError("`\(option.name)` needs a value")
      }
      given[option.name, default: []].append(value)
    }
    asksForHelp = given[Option.help.name] != nil
    guard !asksForHelp else { return }
    for option in list.options {
      if let words = given[option.name] { values[option.name] = try option.read(words, option.name) }
    }
  }

  subscript<Value: OptionValue & Sendable>(_ option: Option<Value>) -> Value {
    // To look at types while the program runs takes longer than all the rest of this.
    guard let value = values[option.name] else { return .absent }
    return value as? Value ?? .absent
  }

  /// The name of the first of some options that is given, whatever its value.
  func firstGiven(of list: OptionList) -> String? {
    list.options.first { values[$0.name] != nil }?.name
  }

  func oneFile(_ what: String) throws(UsageError) -> String {
    guard let file = files.first else { throw UsageError("\(what) is missing") }
    guard files.count == 1 else { throw UsageError("expected one file, not \(files.count)") }
    return file
  }
}
