import InkMessages

/// What `inkreel` calls itself.
enum Version {
  static let current = ProductVersion.current
  static let program = "inkreel \(current)"
}
