import InkSystem

/// A sorted table of byte strings in a mapped file: how often, for each key and for each value where it ends, the keys,
/// the values. Its ends are checked once, so that nothing in it can lead outside.
struct ByteTable: Sendable {
  private let file: MappedFile
  private let count: Int
  /// Where the ends of the keys are in the file, then those of the values, and so on.
  private let keyEnds: Int
  private let valueEnds: Int
  private let keys: Int
  private let values: Int

  /// - Returns: `nil` where the part of the file is not a whole table.
  init?(_ file: MappedFile, in part: Range<Int>) {
    let count = file.withBytes { bytes in part.count < 4 ? nil : bytes.number(at: part.lowerBound) }
    guard let count, count <= part.count / 8 else { return nil }
    self.file = file
    self.count = count
    keyEnds = part.lowerBound + 4
    valueEnds = keyEnds + 4 * count
    keys = valueEnds + 4 * count
    guard keys <= part.upperBound else { return nil }
    let start = keys
    let lengths = file.withBytes { [keyEnds, valueEnds] bytes in
      (
        ByteTable.length(bytes, ends: keyEnds, count: count),
        ByteTable.length(bytes, ends: valueEnds, count: count)
      )
    }
    guard let keyLength = lengths.0, let valueLength = lengths.1 else { return nil }
    values = start + keyLength
    guard values + valueLength == part.upperBound else { return nil }
  }

  /// The last of some ends, which must not fall.
  private static func length(_ bytes: Span<UInt8>, ends: Int, count: Int) -> Int? {
    var last = 0
    for index in 0..<count {
      let end = bytes.number(at: ends + 4 * index)
      guard end >= last else { return nil }
      last = end
    }
    return last
  }

  func value(of key: some Sequence<UInt8>) -> [UInt8]? {
    let key = Array(key)
    return file.withBytes { bytes in
      index(of: key, bytes).map { index in
        range(index, ends: valueEnds, from: values, bytes).map { bytes[$0] }
      }
    }
  }

  func contains(_ key: some Sequence<UInt8>) -> Bool {
    let key = Array(key)
    return file.withBytes { index(of: key, $0) != nil }
  }

  /// All keys, in order.
  var allKeys: [[UInt8]] {
    file.withBytes { bytes in
      (0..<count).map { index in range(index, ends: keyEnds, from: keys, bytes).map { bytes[$0] } }
    }
  }

  private func range(_ index: Int, ends: Int, from start: Int, _ bytes: Span<UInt8>) -> Range<Int> {
    let first = index == 0 ? 0 : bytes.number(at: ends + 4 * (index - 1))
    return start + first..<start + bytes.number(at: ends + 4 * index)
  }

  private func index(of key: [UInt8], _ bytes: Span<UInt8>) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let order = ByteTable.compare(bytes, range(middle, ends: keyEnds, from: keys, bytes), key.span)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Less than 0 where the key of the table comes first.
  private static func compare(_ bytes: Span<UInt8>, _ range: Range<Int>, _ key: Span<UInt8>) -> Int {
    for offset in 0..<min(range.count, key.count) {
      let difference = Int(bytes[range.lowerBound + offset]) - Int(key[offset])
      if difference != 0 { return difference }
    }
    return range.count - key.count
  }

  // MARK: Writing

  /// - Parameter entries: With each key once.
  static func bytes(of entries: [(key: [UInt8], value: [UInt8])]) -> [UInt8] {
    let sorted = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var bytes: [UInt8] = []
    bytes.append(number: sorted.count)
    for parts in [sorted.map(\.key), sorted.map(\.value)] {
      var end = 0
      for part in parts {
        end += part.count
        bytes.append(number: end)
      }
    }
    for entry in sorted { bytes += entry.key }
    for entry in sorted { bytes += entry.value }
    return bytes
  }
}

extension Span<UInt8> {
  /// Four bytes, the lowest first.
  func number(at offset: Int) -> Int {
    Int(self[offset]) | Int(self[offset + 1]) << 8 | Int(self[offset + 2]) << 16 | Int(self[offset + 3]) << 24
  }
}

extension [UInt8] {
  mutating func append(number: Int) {
    let value = UInt32(truncatingIfNeeded: number)
    for shift in [UInt32(0), 8, 16, 24] { append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
