extension RenderPlan {
  /// The plan's name, or the script's file name without its ending; `nil` for a script that has none.
  package var title: String? {
    if let name { return name }
    let name = script.split(separator: "/").last ?? ""
    let title = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return title.isEmpty || title == "-" || title.utf8.contains(0) ? nil : String(title)
  }
}
