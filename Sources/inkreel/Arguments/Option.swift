/// An option that commands can have, with the type of its value.
struct Option<Value: OptionValue & Sendable>: Sendable {
  let declaration: OptionDeclaration

  /// - Parameters:
  ///   - name: As people write it: `--name`, or `-o`.
  ///   - placeholder: What its value is called in the help; `nil` for an option without one.
  ///   - help: One line.
  ///   - read: Makes the value of the words that were given, at least one if the option takes any, and names the
  ///     option in what it says of them.
  init(
    _ name: String,
    aliases: [String] = [],
    placeholder: String?,
    help: String,
    read: @escaping @Sendable (_ words: [String], _ name: String) throws(UsageError) -> Value
  ) {
    declaration = OptionDeclaration(
      name: name,
      aliases: aliases,
      placeholder: placeholder,
      help: help,
      read: { words, name throws(UsageError) in try read(words, name) }
    )
  }

  var name: String { declaration.name }
}

extension Option where Value == Bool {
  /// One that is given or not.
  static func flag(_ name: String, aliases: [String] = [], help: String) -> Option {
    Option(name, aliases: aliases, placeholder: nil, help: help) { _, _ in true }
  }
}

extension Option {
  /// Reads the one value of an option, and names the option in what it says of it.
  typealias Reader<Wrapped> = @Sendable (_ word: String, _ name: String) throws(UsageError) -> Wrapped

  /// One with a value, of which the last one counts.
  static func value<Wrapped: Sendable>(
    _ name: String,
    aliases: [String] = [],
    _ placeholder: String,
    help: String,
    read: @escaping Reader<Wrapped>
  ) -> Option where Value == Wrapped? {
    Option(name, aliases: aliases, placeholder: placeholder, help: help) { words, name throws(UsageError) in
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
    value(name, aliases: aliases, placeholder, help: help) { word, _ in word }
  }

  /// One whose value is one of some words.
  static func keyword<Keyword>(_ name: String, _ placeholder: String, help: String) -> Option
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

  /// One that can be repeated, with all its values in order.
  static func texts(_ name: String, _ placeholder: String, help: String) -> Option where Value == [String] {
    Option(name, placeholder: placeholder, help: "\(help); can be repeated") { words, _ in words }
  }
}
