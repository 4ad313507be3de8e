/// Numbers of things, with nouns whose plural takes an `s`.
package enum PluralText {
  /// `1 error`, `2 errors`.
  @inlinable
  package static func count(_ number: some BinaryInteger, _ noun: String) -> String {
    "\(number) \(PluralText.noun(noun, for: number))"
  }

  /// `1,234 words`: for figures that may be large.
  @inlinable
  package static func grouped(_ number: some BinaryInteger, _ noun: String) -> String {
    "\(NumberText.grouped(number)) \(PluralText.noun(noun, for: number))"
  }

  /// `error` for 1, `errors` for any other number.
  @inlinable
  package static func noun(_ noun: String, for number: some Numeric) -> String {
    number == 1 ? noun : "\(noun)s"
  }
}
