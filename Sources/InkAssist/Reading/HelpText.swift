import InkCompiler
import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import InkTime

extension ScriptSnapshot {
  /// What there is to say of a topic, in Markdown; `nil` for what does not exist.
  package func help(on topic: HelpTopic) -> String? {
    switch topic {
    case .tag(let name):
      return CatalogueHelp.specification(name).map(CatalogueHelp.text)
    case .parameter(let name, let tag):
      guard let tag = CatalogueHelp.specification(tag), let parameter = tag.parameter(name) else {
        return nil
      }
      return CatalogueHelp.text(of: parameter, in: tag)
    case .value(let value, let parameter, let tag):
      guard let tag = CatalogueHelp.specification(tag), let parameter = tag.parameter(parameter) else {
        return nil
      }
      return CatalogueHelp.text(of: value, for: parameter, in: tag)
    case .id(let id): return timed.element(withID: id, in: source).map { idHelp(id, $0) }
    case .variable(let name): return compiler.options.variables[name].map { variableHelp(name, $0) }
    case .file(let path): return fileHelp(path)
    case .code(let code): return DiagnosticCode(rawValue: code).flatMap(DiagnosticPages.text)
    }
  }

  private func idHelp(_ id: String, _ index: Int) -> String {
    guard let tag = timed[index].tag else { return "" }
    return """
      \(CatalogueHelp.code(id)) is a `\(tag.rawValue)`. It \(times(index))
      """
  }

  /// When an element starts and ends.
  func timeHelp(_ index: Int) -> String {
    guard let tag = timed[index].tag else { return "" }
    return "This `\(tag.rawValue)` \(times(index))"
  }

  private func times(_ index: Int) -> String {
    let start = "starts at \(figures.start(index))"
    return figures.isLengthUnknown(index)
      ? "\(start). Its length is unknown, because the length of its file is unknown."
      : "\(start), lasts \(figures.length(index)) and ends at \(figures.end(index))."
  }

  private func variableHelp(_ name: String, _ variable: Variable) -> String {
    let text = variable.text.isEmpty ? "nothing" : CatalogueHelp.code(ShownText.plain(variable.text))
    return
      "\(CatalogueHelp.code("{{\(name)}}")) is replaced with \(text), \(ShownText.plain(variable.origin))."
  }

  private func fileHelp(_ path: String) -> String {
    let name = CatalogueHelp.code(ShownText.plain(path))
    guard let content = facts[path] else { return "\(name)\n\nNothing else is known about this file." }
    let sound = content.duration > .zero ? "- sound: \(content.duration.text(.length))" : nil
    let picture = content.pictureDuration.map { length in
      length > .zero ? "- picture: \(length.text(.length))" : "- picture: still image"
    }
    let lines = [sound, picture, "- size: \(HelpSize.text(content.size))"].compactMap { $0 }
    return "\(name)\n\n" + lines.joined(separator: "\n")
  }
}

/// Sizes of files as people read them.
private enum HelpSize {
  static func text(_ bytes: Int64) -> String {
    let units = ["KiB", "MiB", "GiB", "TiB"]
    guard bytes >= 1024 else { return "\(bytes) bytes" }
    var value = Double(bytes) / 1024
    var unit = 0
    while value >= 1024, unit + 1 < units.count {
      value /= 1024
      unit += 1
    }
    let tenths = Int64((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }
}
