/// How an option is written, what the help says of it, and how its value is read, whatever type that is.
///
/// A class, so that an `Option` is a single reference: to copy and destroy structs of generic type, the types are made
/// while the program runs, which takes longer than to read a command line.
final class OptionDeclaration: Sendable {
  let name: String
  /// Other spellings.
  let aliases: [String]
  let placeholder: String?
  let help: String
  let read: @Sendable (_ words: [String], _ name: String) throws(UsageError) -> any Sendable

  init(
    name: String,
    aliases: [String],
    placeholder: String?,
    help: String,
    read: @escaping @Sendable (_ words: [String], _ name: String) throws(UsageError) -> any Sendable
  ) {
    self.name = name
    self.aliases = aliases
    self.placeholder = placeholder
    self.help = help
    self.read = read
  }

  var spellings: [String] { [name] + aliases }
  var takesValue: Bool { placeholder != nil }
  /// As the help shows it.
  var synopsis: String { placeholder.map { "\(name) \($0)" } ?? name }
}
