/// Bytes as `%` and two hexadecimal digits (RFC 3986, section 2.1).
package enum PercentEncoding {
  /// - Parameter isKept: Whether a byte is written as it is. What is kept has to be UTF-8.
  package static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    encoded(text.utf8, keeping: isKept)
  }

  package static func encoded(_ text: some Collection<UInt8>, keeping isKept: (UInt8) -> Bool) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes += HexText.digits(byte, count: 2, uppercase: true).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `nil` where a `%` is not followed by two digits.
  package static func decoded(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexDigitValue, let low = rest.popFirst()?.hexDigitValue else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}
