/// Colours as scripts write them.
package enum ColorText {
  /// `0xrrggbbaa` of a name, `#rgb`, `#rrggbb` or `#rrggbbaa`; `nil` for anything else.
  package static func rgba(_ text: String) -> UInt32? {
    if case .success(.color(let rgba)) = ValueReader.read(text, as: .color) { rgba } else { nil }
  }
}
