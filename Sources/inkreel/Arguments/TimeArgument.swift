import InkLanguage
import InkText
import InkTime

/// A time on the command line.
enum TimeArgument {
  /// - Parameter name: Of the option or the word, for what is said of it.
  static func read(_ word: String, of name: String) throws(UsageError) -> Ticks {
    guard let ticks = Ticks(writtenAs: word) else {
      throw .invalid(word, of: name, takes: "a time such as `2.5s`, `1m30s` or `1:30`", near: [])
    }
    return ticks
  }
}
