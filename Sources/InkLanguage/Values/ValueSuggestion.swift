import InkText

/// What a text that is no value of its kind was meant to be, where that is clear: `2s` for `2 sec`.
package struct ValueSuggestion: Hashable, Sendable {
  let text: String
  /// Whether it is the same value, which was only written in a wrong form.
  let isSafe: Bool
  /// What may be meant as well, the likeliest first.
  let others: [String]
  /// The id of an element in it; it is meant only if there is such an element.
  let element: String?

  init(_ text: String, isSafe: Bool = true, others: [String] = [], element: String? = nil) {
    self.text = text
    self.isSafe = isSafe
    self.others = others
    self.element = element
  }

  /// Longer texts are not meant to be values.
  private static let longest = 64

  /// - Parameter written: A text that is no value of the kind.
  static func of(_ written: String, as type: any ValueType) -> ValueSuggestion? {
    guard written.utf8.count <= longest else { return nil }
    if let nearest = EditDistance.nearest(to: written, among: type.words) {
      return ValueSuggestion(nearest, isSafe: nearest == written.lowercased())
    }
    let meant = type.readings(MistakenValue(written)).first { type.isValue($0.text) }
    // A comma may part thousands too.
    return meant.map {
      ValueSuggestion(
        $0.text,
        isSafe: $0.isSafe && !written.contains(","),
        others: $0.others,
        element: $0.element
      )
    }
  }
}

extension ValueSuggestion {
  package static func text(of written: String, as type: any ValueType) -> String? {
    of(written, as: type)?.text
  }
}

/// A text that is no value of its kind, in the forms in which it is looked at again.
package struct MistakenValue {
  /// As it is written.
  let text: String
  /// Without white space.
  let plain: String
  /// The same with points for commas.
  let pointed: String
  /// The same in lower case.
  let number: String

  init(_ text: String) {
    self.text = text
    plain = text.filter { !$0.isWhitespace }
    pointed = plain.replacing(",", with: ".")
    number = pointed.lowercased()
  }
}
