enum SignTable {
  /// A line for each sign: the sign, a space, and what is said.
  static func signs(_ table: String) -> [UInt32: String] {
    Dictionary(
      table.split(separator: "\n").compactMap { line in
        line.unicodeScalars.first.map { ($0.value, String(line.dropFirst(2))) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension AddressRules {
  /// As `SignTable.signs`.
  static func signs(_ table: String) -> [Unicode.Scalar: String] {
    Dictionary(
      uniqueKeysWithValues: SignTable.signs(table).compactMap { value, word in
        Unicode.Scalar(value).map { ($0, word) }
      }
    )
  }
}
