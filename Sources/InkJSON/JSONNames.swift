/// The names of members that a text has so far. A text has few different ones, and each very often.
struct JSONNames {
  /// A name among all of them, and what most comparisons with others need.
  struct Reference {
    fileprivate let index: Int
    /// The first eight bytes, the first one highest.
    fileprivate let prefix: UInt64
  }

  private struct Name {
    let text: String
    /// In quotes, with the colon after it.
    let start: [UInt8]
    let reference: Reference
  }

  private static let size = 256

  private var names: [Name] = []
  /// The index of the last name that was found at a place, from 1; 0 for none.
  private var places = [Int](repeating: 0, count: size)
  private let colon: String

  init(colon: String) {
    self.colon = colon
  }

  mutating func reference(to text: String) -> Reference {
    let utf8 = text.utf8
    let place = (utf8.count &* 37 &+ Int(utf8.first ?? 0) &* 7 &+ Int(utf8.last ?? 0)) % JSONNames.size
    let found = places[place]
    if found > 0, names[found - 1].text == text { return names[found - 1].reference }
    let reference = Reference(index: names.count, prefix: JSONNames.prefix(of: text))
    var start: [UInt8] = []
    start.appendJSON(text)
    start.append(contentsOf: colon.utf8)
    names.append(Name(text: text, start: start, reference: reference))
    places[place] = names.count
    return reference
  }

  private static func prefix(of text: String) -> UInt64 {
    let bytes = Array(text.utf8.prefix(8)) + repeatElement(0, count: max(0, 8 - text.utf8.count))
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// What a member that is called so starts with.
  func start(_ name: Reference) -> [UInt8] { names[name.index].start }

  func isSame(_ left: Reference, _ right: Reference) -> Bool {
    left.index == right.index
      || left.prefix == right.prefix && names[left.index].text == names[right.index].text
  }

  /// Whether one comes before another one, byte by byte.
  func isOrdered(_ left: Reference, _ right: Reference) -> Bool {
    guard left.prefix == right.prefix else { return left.prefix < right.prefix }
    return names[left.index].text.utf8.lexicographicallyPrecedes(names[right.index].text.utf8)
  }
}
