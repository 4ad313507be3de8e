/// The kinds of bytes that ASCII has. A byte from 0x80 on is none of them.
///
/// The lexer asks for every byte of a tag, so these are inlined into the targets above.
extension UInt8 {
  @inlinable @inline(__always) package var isASCIIDigit: Bool { self &- 0x30 < 10 }

  @inlinable @inline(__always) package var isASCIIUppercase: Bool { self &- 0x41 < 26 }

  @inlinable @inline(__always) package var isASCIILowercase: Bool { self &- 0x61 < 26 }

  @inlinable @inline(__always) package var isASCIILetter: Bool { (self | 0x20).isASCIILowercase }

  @inlinable @inline(__always) package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  /// A letter, a digit, `-` or `_`: what names of tags, parameters, ids and variables are made of.
  @inlinable @inline(__always) package var isNameByte: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }

  /// LF or CR.
  @inlinable @inline(__always) package var isNewline: Bool { self == 0x0A || self == 0x0D }

  /// A space or a tab.
  @inlinable @inline(__always) package var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// A space, a tab, a line break, a vertical tab or a form feed.
  @inlinable @inline(__always) package var isASCIIWhiteSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// A capital letter as a small one; anything else as it is.
  @inlinable @inline(__always) package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }

  /// The value of a hexadecimal digit in either case.
  package var hexDigitValue: UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}

extension Unicode.Scalar {
  /// The byte that ASCII writes it as; 0x80 for what ASCII does not have.
  @inlinable @inline(__always) package var asciiByte: UInt8 { UInt8(truncatingIfNeeded: min(value, 0x80)) }

  @inlinable @inline(__always) package var isASCIIDigit: Bool { asciiByte.isASCIIDigit }

  @inlinable @inline(__always) package var isASCIIUppercase: Bool { asciiByte.isASCIIUppercase }

  @inlinable @inline(__always) package var isASCIILetter: Bool { asciiByte.isASCIILetter }

  @inlinable @inline(__always) package var isASCIIAlphanumeric: Bool { asciiByte.isASCIIAlphanumeric }
}
