/// How a picture is turned, of what cameras write about it.
enum ExifOrientation {
  private static let tag = 0x0112

  /// - Parameter bytes: From the TIFF header on.
  /// - Returns: 1, upright, where nothing valid is said.
  static func read(_ bytes: ArraySlice<UInt8>) -> Int {
    let bytes = Array(bytes)
    let isLittle = bytes.starts(with: "II".utf8)
    guard isLittle || bytes.starts(with: "MM".utf8) else { return 1 }
    func number(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset <= bytes.count - count else { return nil }
      let digits = bytes[offset..<offset + count]
      return isLittle
        ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(2, 2) == 42, let directory = number(4, 4), let count = number(directory, 2) else { return 1 }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let found = number(entry, 2), let value = number(entry + 8, 2) else { return 1 }
      if found == tag { return (1...8).contains(value) ? value : 1 }
    }
    return 1
  }
}
