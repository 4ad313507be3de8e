package import InkText

/// Diagnostics in the form in which tools of many languages exchange them: SARIF 2.1.0.
///
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
package struct SARIFLog: Encodable, Sendable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// - Parameter version: The program's.
  package init(program: String, version: String, results: [Result]) {
    let codes = Set(results.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let driver = Driver(name: program, version: version, rules: codes.map(Rule.init))
    runs = [Run(tool: Tool(driver: driver), results: results)]
  }

  struct Run: Encodable {
    let tool: Tool
    /// Ours count Unicode scalars.
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let help: Help
    let defaultConfiguration: Configuration

    init(_ code: DiagnosticCode) {
      id = code.rawValue
      shortDescription = Message(text: code.title)
      let page = DiagnosticPages.text(of: code) ?? code.title
      help = Help(text: page, markdown: page)
      defaultConfiguration = Configuration(level: level(code.severity))
    }
  }

  struct Help: Encodable {
    let text: String
    let markdown: String
  }

  struct Configuration: Encodable {
    let level: String
  }

  struct Message: Encodable {
    let text: String
  }

  /// A text as a message has it, in which braces hold arguments and brackets before a parenthesis are links
  /// (3.11.5, 3.11.6).
  private static func message(_ text: String) -> Message {
    let escaped = text.replacing("\\", with: "\\\\").replacing("{", with: "{{").replacing("}", with: "}}")
    return Message(text: escaped.contains("](") ? escapedLinks(escaped) : escaped)
  }

  private static func escapedLinks(_ text: String) -> String {
    var parts = text.split(separator: "](", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropLast() {
      guard let bracket = parts[index].lastIndex(of: "[") else { continue }
      parts[index].insert("\\", at: bracket)
    }
    return parts.joined(separator: "\\](")
  }
}

extension SARIFLog {
  package struct Result: Encodable, Sendable {
    let code: DiagnosticCode
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]
    let fixes: [Fix]

    private enum CodingKeys: String, CodingKey {
      case code = "ruleId"
      case level, message, locations, relatedLocations, fixes
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code.rawValue, forKey: .code)
      try container.encode(level, forKey: .level)
      try container.encode(message, forKey: .message)
      try container.encode(locations, forKey: .locations)
      if !relatedLocations.isEmpty { try container.encode(relatedLocations, forKey: .relatedLocations) }
      if !fixes.isEmpty { try container.encode(fixes, forKey: .fixes) }
    }

    /// - Parameter file: The script's path; relative ones are meant from where the program runs.
    package init(_ diagnostic: Diagnostic, file: String, lines: LineIndex?) {
      let artifact = Artifact(path: file)
      func location(_ range: ByteRange?, message: String?) -> Location {
        Location(
          physicalLocation: Physical(
            artifactLocation: artifact,
            region: range.flatMap { range in lines.map { Region(range, in: $0) } }
          ),
          message: message.map(SARIFLog.message)
        )
      }
      code = diagnostic.code
      level = SARIFLog.level(diagnostic.severity)
      message = SARIFLog.message(diagnostic.plainText)
      locations = [location(diagnostic.range, message: nil)]
      relatedLocations = diagnostic.related.map { location($0.range, message: $0.message) }
      fixes = diagnostic.fixes.compactMap { fix in lines.map { Fix(fix, in: artifact, lines: $0) } }
    }
  }

  struct Location: Encodable {
    let physicalLocation: Physical
    let message: Message?
  }

  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  struct Artifact: Encodable {
    let uri: String

    init(path: String) {
      uri = FileURI.reference(toPath: path)
    }
  }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int

    init(_ range: ByteRange, in lines: LineIndex) {
      (startLine, startColumn) = lines.position(at: range.start)
      (endLine, endColumn) = lines.position(at: range.end)
    }
  }

  struct Fix: Encodable {
    let description: Message
    let artifactChanges: [Change]

    init(_ fix: FixIt, in artifact: Artifact, lines: LineIndex) {
      description = SARIFLog.message(fix.title)
      let replacements = fix.edits.map { edit in
        Replacement(
          deletedRegion: Region(edit.range, in: lines),
          insertedContent: Message(text: edit.replacement)
        )
      }
      artifactChanges = [Change(artifactLocation: artifact, replacements: replacements)]
    }
  }

  struct Change: Encodable {
    let artifactLocation: Artifact
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Message
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}
