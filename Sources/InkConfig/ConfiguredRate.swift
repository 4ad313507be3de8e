package import InkEstimate

/// The rate that `inkreel.json` or a command line asks for.
package enum ConfiguredRate: Sendable {
  case rate(CreditRate)
  /// A file, as its path is written.
  case file(String)

  /// A name has neither a slash nor an ending.
  package static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(".json")
  }
}
