import FoundationEssentials
import InkMessages
import InkJSON
import InkPlan
import InkSystem
import InkText
import InkTime
import InkWorkspace

/// What was found out about media files, kept between runs: one small file of text.
///
/// Its first line names its form and the program that wrote it; then a line for each media file, its members
/// parted by tabs: a checksum over all that follows, size, time of modification, time of change, SHA-256, length of
/// sound, length of picture (`-` for none), facts of the picture as JSON (`-` for none), what is wrong with its sound as
/// JSON (`-` for nothing), path. What does not read as that is passed over.
package struct MediaFactsCache: Sendable {
  struct Entry: Hashable {
    let path: String
    let stamp: FileStamp
    let content: FileContent
  }

  private let file: FactsFile
  private let header: String

  /// In bytes: of some hundred thousand files. Those that were learnt first are forgotten first.
  private static let largestSize = 32 << 20

  /// The user's; `nil` without a home, where nothing can be kept.
  package static var user: MediaFactsCache? { UserFolders.cache.map { MediaFactsCache(folder: $0.path) } }

  /// - Parameter folder: Absolute; made when something is written.
  package init(folder: String, program: String = ProductVersion.inkreel) {
    file = FactsFile(folder: folder, name: "media-facts", largestSize: MediaFactsCache.largestSize)
    header = "inkreel-media-facts 4 \(program)"
  }

  /// What is known of some files, by path.
  func contents(of stamps: [String: FileStamp]) -> [String: FileContent] {
    var contents: [String: FileContent] = [:]
    // Whether a line is damaged is found out only for the few that are asked for.
    for line in lines() {
      guard let path = MediaFactsCache.path(line), let stamp = stamps[path],
        let entry = MediaFactsCache.entry(line), entry.stamp == stamp
      else { continue }
      contents[path] = entry.content
    }
    return contents
  }

  /// Adds files to what is known, in the place of what was known of them.
  func store(_ entries: [Entry]) throws {
    guard !entries.isEmpty else { return }
    try file.replace {
      let paths = Set(entries.map(\.path))
      let kept = lines().filter { line in MediaFactsCache.path(line).map { !paths.contains($0) } ?? false }
      let all = kept + entries.map { Array(MediaFactsCache.line($0).utf8)[...] }
      var bytes = Array("\(header)\n".utf8)
      for line in MediaFactsCache.newest(of: all, size: MediaFactsCache.largestSize - bytes.count) {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
      return bytes
    }
  }

  /// As many of the last lines as there is room for, in bytes.
  private static func newest(of lines: [ArraySlice<UInt8>], size: Int) -> ArraySlice<ArraySlice<UInt8>> {
    var room = size
    var first = lines.count
    while first > 0, room > lines[first - 1].count {
      first -= 1
      room -= lines[first].count + 1
    }
    return lines[first...]
  }

  /// Without the first; none of a file of another form or program.
  private func lines() -> [ArraySlice<UInt8>] {
    guard let bytes = file.read() else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(header.utf8) else { return [] }
    return Array(lines.dropFirst())
  }

  // MARK: Lines

  private static func line(_ entry: Entry) -> String {
    let (stamp, content) = (entry.stamp, entry.content)
    let picture = content.pictureDuration.map { "\($0.count)" } ?? "-"
    let members = [
      "\(stamp.size)", "\(stamp.modified)", "\(stamp.changed)", content.sha256, "\(content.duration.count)",
      picture, json(content.picture), json(content.damage), escaped(entry.path),
    ].joined(separator: "\t")
    return "\(Checksum.digits(of: members.utf8))\t\(members)"
  }

  private static func json(_ value: (some Encodable)?) -> String {
    value.flatMap { try? JSONOutput.line($0) }.map { String(decoding: $0, as: UTF8.self) } ?? "-"
  }

  /// The path alone; `nil` where the line has none.
  private static func path(_ line: ArraySlice<UInt8>) -> String? {
    guard let tab = line.lastIndex(of: UInt8(ascii: "\t")) else { return nil }
    return unescaped(String(decoding: line[(tab + 1)...], as: UTF8.self))
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let members = line[(tab + 1)...]
    guard line[..<tab].elementsEqual(Checksum.digits(of: members).utf8) else { return nil }
    return entry(ofMembers: members)
  }

  private static func entry(ofMembers members: ArraySlice<UInt8>) -> Entry? {
    let parts = members.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count == 9, let size = Int64(parts[0]), let modified = Int64(parts[1]),
      let changed = Int64(parts[2]), let duration = Int64(parts[4]), let path = unescaped(parts[8])
    else { return nil }
    let picture = Int64(parts[5])
    guard picture != nil || parts[5] == "-" else { return nil }
    let facts = try? JSONDecoder().decode(PictureFacts.self, from: Data(parts[6].utf8))
    guard facts != nil || parts[6] == "-" else { return nil }
    let damage = try? JSONDecoder().decode(SoundDamage.self, from: Data(parts[7].utf8))
    guard damage != nil || parts[7] == "-" else { return nil }
    let content = FileContent(
      size: size,
      sha256: parts[3],
      duration: Ticks(duration),
      pictureDuration: picture.map { Ticks($0) },
      picture: facts,
      damage: damage
    )
    guard PlanValidator.firstIssue(in: content) == nil else { return nil }
    return Entry(
      path: path,
      stamp: FileStamp(size: size, modified: modified, changed: changed),
      content: content
    )
  }

  /// A path on one line, and without a tab in it.
  private static func escaped(_ path: String) -> String {
    path.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  /// `nil` for what `escaped` cannot have written.
  private static func unescaped(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var path = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        path.unicodeScalars.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": path += "\\"
      case "n": path += "\n"
      case "t": path += "\t"
      default: return nil
      }
    }
    return path
  }
}
