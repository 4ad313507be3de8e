import FoundationEssentials
package import Testing

/// Files that hold what a test must produce, to the byte.
///
/// `make golden` writes them again, and fails the run that does, so that no one rewrites them unseen.
package enum Golden {
  private static let rewrites = ProcessInfo.processInfo.environment["INKREEL_GOLDEN"] == "rewrite"

  /// - Parameter name: From the repository's root on.
  package static func expect(
    _ actual: String,
    _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try? Repository.text(name)
    if actual == expected { return }
    if rewrites {
      try Data(actual.utf8).write(to: URL(filePath: Repository.path(name)))
      Issue.record("rewrote \(name); look at the difference, then run again", sourceLocation: sourceLocation)
    } else {
      Issue.record(
        "\(name) \(expected == nil ? "does not exist" : "differs"); `make golden` writes it. Got:\n\(actual)",
        sourceLocation: sourceLocation
      )
    }
  }
}
