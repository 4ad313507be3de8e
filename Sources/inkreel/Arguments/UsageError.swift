import InkText

/// What is wrong with a command line, in one sentence without a full stop.
struct UsageError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// - Parameters:
  ///   - kind: What the word does not name, as `command`.
  ///   - suggestion: What was probably meant.
  ///   - advice: What else to do where there is no suggestion.
  static func unknown(
    _ kind: String,
    _ word: String,
    suggestion: String?,
    advice: String? = nil
  ) -> UsageError {
    let more = suggestion.map(didYouMean) ?? advice
    return UsageError("there is no \(kind) \(ShownText.quoted(word))" + (more.map { "; \($0)" } ?? ""))
  }

  /// What is none of the words that an option takes.
  static func invalid(_ word: String, of option: String, among words: [String]) -> UsageError {
    let list = words.dropLast().joined(separator: ", ") + (words.count > 1 ? " or " : "") + (words.last ?? "")
    return invalid(word, of: option, takes: list, near: words)
  }

  /// - Parameters:
  ///   - values: What the option takes, in words.
  ///   - words: What may have been meant.
  static func invalid(
    _ word: String,
    of option: String,
    takes values: String,
    near words: [String] = []
  ) -> UsageError {
    let suggestion = EditDistance.nearest(to: word, among: words).map { "; \(didYouMean($0))" }
    return UsageError("`\(option)` must be \(values), not \(ShownText.quoted(word))\(suggestion ?? "")")
  }

  /// Makes sure that a word of the command line is text, and not bytes of any kind, as paths are.
  static func checkText(_ word: String, of option: String) throws(UsageError) {
    guard PathText.isPlain(word) else {
      throw UsageError("`\(option)` must be UTF-8 text, not \(ShownText.quoted(word))")
    }
  }

  private static func didYouMean(_ word: String) -> String { "did you mean `\(word)`?" }
}
