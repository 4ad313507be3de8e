import InkLSP
import InkText
import TestSupport

/// The marks of a script as messages name them, in UTF-16.
extension MarkedScript {
  /// A cursor.
  func position(_ index: Int = 0) -> String { position(ofByte: cursors[index]) }

  func range(_ index: Int = 0) -> String {
    #"{"start":\#(position(ofByte: ranges[index].start)),"end":\#(position(ofByte: ranges[index].end))}"#
  }

  private func position(ofByte offset: Int) -> String {
    let before = text.utf8.prefix(offset)
    let place = ClientText(text, .utf16).place(
      of: String(decoding: before, as: UTF8.self).unicodeScalars.count
    )
    return #"{"line":\#(place.line),"character":\#(place.character)}"#
  }
}
