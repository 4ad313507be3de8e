/// The names in a folder, as they are looked for when there is no file of the name that a script gives.
struct FolderNameIndex: Sendable {
  private let names: Set<String>
  /// The first of the names that differ in nothing but the case of letters, by their lower case.
  private var byLowerCase: [String: String] = [:]
  /// In their order, by what is after the last dot, in lower case.
  private var byExtension: [String: [String]] = [:]

  /// Of a folder that cannot be read, there are none.
  init(of folder: String) {
    let sorted = FolderListing(folder)?.entries.map(\.name) ?? []
    names = Set(sorted)
    for name in sorted {
      let folded = name.lowercased()
      if byLowerCase[folded] == nil { byLowerCase[folded] = name }
      if let dot = folded.lastIndex(of: ".") {
        byExtension[String(folded[folded.index(after: dot)...]), default: []].append(name)
      }
    }
  }

  /// One of some names, or else one that differs from one of them in the case of letters. The first of them goes
  /// before all others as it is written.
  func name(_ wanted: [String]) -> String? {
    if let first = wanted.first, names.contains(first) { return first }
    return wanted.compactMap { byLowerCase[$0.lowercased()] }.min()
  }

  /// - Parameter extensions: In lower case.
  func names(endingIn extensions: [String]) -> [String] {
    extensions.flatMap { byExtension[$0] ?? [] }.sorted()
  }
}
