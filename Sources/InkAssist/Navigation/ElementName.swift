import InkLanguage
import InkText

/// What people would call an element that has no id.
enum ElementName {
  private static let longest = 48

  /// The first words of a stretch of narration.
  static func words(_ element: Script.Element) -> String? {
    guard case .speech(let text) = element.content else { return nil }
    return cut(text)
  }

  static func cut(_ text: String) -> String { DisplayWidth.cut(text, to: longest).text }

  /// The file's name as the script has it, the prompt, or the length of a pause.
  static func media(_ element: Script.Element, written source: SourceText) -> String? {
    let attributes = element.attributes
    let file = attributes.given(SharedParameters.file).map { source.string($0.range) }
    let name =
      file.map { $0.split(separator: "/").last.map(String.init) ?? "" }
      ?? attributes[SharedParameters.prompt] ?? attributes.given(SharedParameters.duration)?.text
    guard let name else { return nil }
    let shown = cut(name)
    return shown.isEmpty ? nil : shown
  }
}
