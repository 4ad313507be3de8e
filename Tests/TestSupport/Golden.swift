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
    try expect(bytes: Array(actual.utf8), name, shown: actual, sourceLocation: sourceLocation)
  }

  /// - Parameters:
  ///   - name: From the repository's root on.
  ///   - shown: What is shown of the bytes where they differ.
  package static func expect(
    bytes actual: [UInt8],
    _ name: String,
    shown: String = "other bytes",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: Repository.path(name))
    let expected = (try? Data(contentsOf: file)).map(Array.init)
    if actual == expected { return }
    if rewrites {
      try Data(actual).write(to: file)
      Issue.record("rewrote \(name); look at the difference, then run again", sourceLocation: sourceLocation)
    } else {
      Issue.record(
        "\(name) \(expected == nil ? "does not exist" : "differs"); `make golden` writes it. Got:\n\(shown)",
        sourceLocation: sourceLocation
      )
    }
  }
}
