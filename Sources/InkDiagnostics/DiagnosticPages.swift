/// The pages of `docs/diagnostics`, which the program carries with it.
package enum DiagnosticPages {
  /// The page of a code, in Markdown; `nil` for a code that has none, which no released program has.
  package static func text(of code: DiagnosticCode) -> String? {
    embeddedPages.first { $0.code == code.rawValue }?.text
  }

  /// A page as it is read on a terminal: examples are indented instead of fenced.
  package static func terminalText(of code: DiagnosticCode, usesColor: Bool) -> String? {
    guard let page = text(of: code) else { return nil }
    var result = ""
    var isExample = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("```") {
        isExample.toggle()
      } else if isExample {
        result += line.isEmpty ? "\n" : "    \(line)\n"
      } else if line.hasPrefix("#") {
        let heading = line.drop { $0 == "#" || $0 == " " }
        result += usesColor ? "\u{1B}[1m\(heading)\u{1B}[0m\n" : "\(heading)\n"
      } else {
        result += "\(line)\n"
      }
    }
    return result
  }
}
