// The classes of characters that the rules are written in. A digit is what Unicode calls a decimal one, and a letter
// within a word what is neither a digit nor a sign: Python's `\w` without its digits and the underscore.

extension Unicode.Scalar {
  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  var isDecimalDigit: Bool { properties.generalCategory == .decimalNumber }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// A letter, or a number that is no decimal digit.
  var isWordLetter: Bool { isLetter || !isDecimalDigit && properties.numericType != nil }

  var isWordCharacter: Bool { isWordLetter || isDecimalDigit || self == "_" }

  /// Of the Latin letters to U+00FF.
  var isLowerLatin: Bool {
    ("a"..."z").contains(self) || ("ß"..."ö").contains(self) || ("ø"..."ÿ").contains(self)
  }

  var isUpperLatin: Bool {
    ("A"..."Z").contains(self) || ("À"..."Ö").contains(self) || ("Ø"..."Þ").contains(self)
  }

  var isApostrophe: Bool { self == "'" || self == "‘" || self == "’" }
}

extension StringProtocol {
  /// Whether there are letters, and nothing else.
  var isAlphabetic: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isLetter) }

  /// Whether there are ASCII digits, and nothing else.
  var isNumber: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isASCIIDigit) }

  var isLowercased: Bool { self == lowercased() }
  var isUppercased: Bool { self == uppercased() }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  /// With its first letter in upper case and the others in lower case.
  var capitalized: String {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return self }
    return first.properties.titlecaseMapping + String(scalars.dropFirst()).lowercased()
  }

  /// Without its last `count` scalars.
  func dropping(_ count: Int) -> String { String(unicodeScalars.dropLast(count)) }
}
