import InkText

extension RenderPlan {
  /// The plan's name, or the script's file name without its ending; `nil` for a script that has none.
  package var title: String? {
    if let name { return name }
    let name = script.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
    let title = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    guard !title.isEmpty, title != "-", !title.utf8.contains(0) else { return nil }
    // A title is text, and not the path of a file.
    return String(decoding: PathText.bytes(of: String(title)), as: UTF8.self)
  }
}
