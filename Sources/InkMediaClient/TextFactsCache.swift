import FoundationEssentials
import InkJSON
import InkMessages
package import InkPlan
import InkSystem
import InkWorkspace

/// What runs have found out of texts, for others: a file in the user's cache folder. It counts for as long as neither the
/// folders of fonts nor the dictionary have changed that the answers came from.
package struct TextFactsCache: Sendable {
  private let file: FactsFile
  private let header: String

  /// In bytes: of all characters there are, and some hundred thousand words.
  private static let largestSize = 16 << 20

  /// The user's; `nil` without a home, where nothing can be kept.
  package static var user: TextFactsCache? { UserFolders.cache.map { TextFactsCache(folder: $0.path) } }

  /// - Parameter folder: Absolute; made when something is written.
  package init(folder: String, program: String = ProductVersion.inkreel) {
    file = FactsFile(folder: folder, name: "text-facts", largestSize: TextFactsCache.largestSize)
    header = "inkreel-text-facts 1 \(program)"
  }

  private struct Content: Codable {
    var sources: [Source]
    var drawn: [String]
    var undrawn: [String]
    var boundaries: [String: [Int]]
  }

  /// A folder of fonts or a dictionary, as it was when it was asked.
  private struct Source: Codable, Equatable {
    var path: String
    /// Absent where there is nothing at the path.
    var modified: Int64?
    var changed: Int64?

    init(_ path: String) {
      self.path = path
      let status = FileStatus(of: path)
      modified = status?.modified
      changed = status?.changed
    }

    /// Whether another change would show.
    func isSettled(at time: Int64) -> Bool {
      guard let modified, let changed else { return true }
      return FileStamp(size: 0, modified: modified, changed: changed).isSettled(at: time)
    }
  }

  /// All that still counts; nothing of a file of another form or program, or one that is damaged.
  package func facts() -> TextFacts {
    guard let content = content(), content.sources.allSatisfy({ $0 == Source($0.path) }) else {
      return TextFacts()
    }
    return TextFacts(content.drawn, content.undrawn, content.boundaries)
  }

  private func content() -> Content? {
    guard let bytes = file.read(),
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let body = bytes[(end + 1)...]
    guard bytes[..<end].elementsEqual("\(header) \(Checksum.digits(of: body))".utf8) else { return nil }
    return try? JSONDecoder().decode(Content.self, from: Data(body))
  }

  /// Adds to what is known, or takes its place where that no longer counts.
  ///
  /// - Parameters:
  ///   - sources: What the answers came from, by path.
  ///   - start: When they were asked for, in nanoseconds since 1970: nothing is kept of what has changed since.
  func store(_ facts: TextFacts, from sources: [String], askedAt start: Int64) throws {
    let sources = sources.map(Source.init)
    guard sources.allSatisfy({ $0.isSettled(at: start) }) else { return }
    try file.replace {
      var all = content()?.sources == sources ? self.facts() : TextFacts()
      all.add(facts)
      let body = try body(all, sources) ?? body(facts, sources)
      return body.map { Array("\(header) \(Checksum.digits(of: $0))\n".utf8) + $0 }
    }
  }

  /// `nil` where that would be too large.
  private func body(_ facts: TextFacts, _ sources: [Source]) throws -> [UInt8]? {
    let content = Content(
      sources: sources,
      drawn: facts.drawn.sorted(),
      undrawn: facts.undrawn.sorted(),
      boundaries: facts.boundaries
    )
    let body = try JSONOutput.line(content)
    return body.count < TextFactsCache.largestSize - header.utf8.count - 18 ? body : nil
  }
}
