/// A value that an editor may offer.
package struct ValueChoice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case word, number, time, color
  }

  package let text: String
  package let kind: Kind
  /// A few words to show with it.
  package let detail: String

  init(_ text: String, _ kind: Kind, detail: String = "") {
    self.text = text
    self.kind = kind
    self.detail = detail
  }

  /// Each text once.
  static func unique(_ texts: [String], _ kind: Kind) -> [ValueChoice] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.map { ValueChoice($0, kind) }
  }

  /// What has been typed of a value, where that is a number without a unit.
  static func number(_ typed: String) -> String? {
    guard let first = typed.utf8.first, first.isASCIIDigit, Double(typed) != nil,
      typed.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    return typed
  }
}
