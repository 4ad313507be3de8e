package import InkCompiler
package import InkDiagnostics
package import InkMessages
package import InkPlan

/// What is known of some media files, by path.
package struct MediaFacts: Sendable {
  package private(set) var contents: [String: FileContent] = [:]
  /// What is wrong with the others.
  package private(set) var problems: [String: MediaError] = [:]
  /// Whether nothing more can be found out, because the program that could is missing.
  package internal(set) var isFinal = false

  package init() {}

  /// Whether all is known of some files that can be.
  package func hasAll(_ paths: [String]) -> Bool { isFinal || paths.allSatisfy(has) }

  func has(_ path: String) -> Bool { contents[path] != nil || problems[path] != nil }

  mutating func add(_ known: [String: FileContent]) {
    contents.merge(known) { _, new in new }
  }

  mutating func add(_ file: ProbedFile, at path: String) {
    contents[path] = file.content
    problems[path] = file.problem
  }

  mutating func remove(_ path: String) {
    contents[path] = nil
    problems[path] = nil
  }

  /// What is wrong with the files that a script uses, where it names each first.
  package func diagnostics(of checked: CheckedScript) -> [Diagnostic] {
    guard !problems.isEmpty else { return [] }
    return checked.fileUses.compactMap { use in
      problems[use.path].map { checked.explained(Diagnostic($0.kind.code, $0.message, at: use.range)) }
    }
  }
}
