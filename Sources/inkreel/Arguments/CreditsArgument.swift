import InkText

/// Credits on a command line.
enum CreditsArgument {
  static func read(_ text: String, of option: String) throws(UsageError) -> Double {
    guard let credits = Double(text), (0...1_000_000_000).contains(credits) else {
      throw UsageError(
        "`\(option)` must be a number of credits from 0 to 1000000000, not \(ShownText.quoted(text))"
      )
    }
    return credits
  }
}
