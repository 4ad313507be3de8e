/// An option that commands can have: how it is written, what its value is, and what the help says of it.
///
/// What is not given has a value as well: `false`, `nil`, nothing.
struct Option<Value: Sendable>: Sendable {
  /// As people write it: `--name`, or `-o`.
  let name: String
  /// Other spellings.
  let aliases: [String]
  /// What its value is called in the help; `nil` for an option without one.
  let placeholder: String?
  /// One line.
  let help: String
  /// The value where the option is not given.
  let absent: Value
  private let read: @Sendable (_ words: [String], _ name: String) throws(UsageError) -> Value

  /// - Parameter read: Makes the value of the words that were given, of which there is at least one, if the option
  ///   takes any, and names the option in what it says of them.
  init(
    _ name: String,
    aliases: [String] = [],
    placeholder: String?,
    help: String,
    absent: Value,
    read: @escaping @Sendable (_ words: [String], _ name: String) throws(UsageError) -> Value
  ) {
    self.name = name
    self.aliases = aliases
    self.placeholder = placeholder
    self.help = help
    self.absent = absent
    self.read = read
  }
}

extension Option: OptionDeclaration {
  func value(of words: [String]) throws(UsageError) -> any Sendable { try read(words, name) }
}

extension Option where Value == Bool {
  /// One that is given or not.
  static func flag(_ name: String, help: String) -> Option {
    Option(name, placeholder: nil, help: help, absent: false) { _, _ throws(UsageError) in true }
  }
}

extension Option {
  /// One with a value, of which the last one counts.
  static func value<Wrapped>(
    _ name: String,
    aliases: [String] = [],
    _ placeholder: String,
    help: String,
    read: @escaping @Sendable (_ word: String, _ name: String) throws(UsageError) -> Wrapped
  ) -> Option where Value == Wrapped? {
    Option(name, aliases: aliases, placeholder: placeholder, help: help, absent: nil) {
      words,
      name throws(UsageError) in
      guard let word = words.last else { return nil }
      return try read(word, name)
    }
  }

  /// One whose value is a text.
  static func text(
    _ name: String,
    aliases: [String] = [],
    _ placeholder: String,
    help: String
  ) -> Option where Value == String? {
    value(name, aliases: aliases, placeholder, help: help) { word, _ throws(UsageError) in word }
  }

  /// One whose value is one of some words.
  static func keyword<Keyword>(
    _ name: String,
    _ placeholder: String,
    help: String
  ) -> Option
  where
    Value == Keyword?, Keyword: RawRepresentable & CaseIterable & Sendable, Keyword.RawValue == String
  {
    value(name, placeholder, help: help) { word, name throws(UsageError) in
      guard let keyword = Keyword(rawValue: word) else {
        throw .invalid(word, of: name, among: Keyword.allCases.map(\.rawValue))
      }
      return keyword
    }
  }

  /// One that may be given again, with all its values in order.
  static func texts(_ name: String, _ placeholder: String, help: String) -> Option where Value == [String] {
    Option(name, placeholder: placeholder, help: "\(help); may be given again", absent: []) {
      words,
      _ throws(UsageError) in words
    }
  }
}

/// An option whatever its value is: what a list of options knows.
protocol OptionDeclaration: Sendable {
  var name: String { get }
  var aliases: [String] { get }
  var placeholder: String? { get }
  var help: String { get }

  func value(of words: [String]) throws(UsageError) -> any Sendable
}

extension OptionDeclaration {
  var spellings: [String] { [name] + aliases }
  /// As the help shows it.
  var synopsis: String { placeholder.map { "\(name) \($0)" } ?? name }
}
