import InkLanguage
import InkSyntax
import InkText

/// Files of one kind, and the folders that lead to them.
struct FileCompletion {
  private let snapshot: ScriptSnapshot
  private let sources: AssistSources
  private let kind: FileKind
  private var source: SourceText { snapshot.source }

  init(_ snapshot: ScriptSnapshot, _ sources: AssistSources, _ kind: FileKind) {
    self.snapshot = snapshot
    self.sources = sources
    self.kind = kind
  }

  /// - Parameters:
  ///   - written: Between the quotes, up to the cursor.
  ///   - rest: From the cursor to the value's end.
  /// - Returns: In the place of the part of the path that the cursor is in.
  func items(_ written: ByteRange, before rest: ByteRange) -> [CompletionItem] {
    let bytes = source.bytes
    let slash = UInt8(ascii: "/")
    let start = bytes[written.start..<written.end].lastIndex(of: slash).map { $0 + 1 } ?? written.start
    let folder = folder(ByteRange(written.start, max(written.start, start - 1)))
    guard !folder.hasPrefix("/"), !(start > written.start && folder.isEmpty),
      !folder.split(separator: "/").contains("..")
    else { return [] }
    let nextSlash = bytes[rest.start..<rest.end].firstIndex(of: slash)
    return entries(of: folder).map { entry in
      let isFolder = entry.kind == .folder
      // A folder takes the place of the folder, and what is after it stays.
      let end = isFolder ? nextSlash ?? rest.end : rest.end
      let escaped = String(Attribute.quoted(entry.name).dropFirst().dropLast())
      return CompletionItem(
        label: isFolder ? "\(entry.name)/" : entry.name,
        kind: entry.kind,
        detail: entry.detail,
        insertion: Snippet(isFolder && nextSlash == nil ? "\(escaped)/" : escaped),
        replaced: ByteRange(start, end),
        inserted: ByteRange(start, written.end),
        filterText: escaped,
        rank: 0,
        opensNext: isFolder,
        topic: entry.path.map { .file($0) }
      )
    }
  }

  private struct Entry: Hashable {
    var name: String
    var kind: CompletionItem.Kind
    var detail = ""
    /// Whether it is of another kind, which can stand for the one that is asked for.
    var isOther = false
    var path: String?
  }

  /// A folder's name as the script means it.
  private func folder(_ range: ByteRange) -> String {
    var name = Attribute.unescaped(source.string(range))
    // Most have none.
    guard name.utf8.contains(UInt8(ascii: "{")) else { return name }
    for (variable, value) in snapshot.compiler.options.variables {
      name = Self.replacing("{{\(variable)}}", by: value.text, in: name)
    }
    return name
  }

  private static func replacing(_ part: String, by text: String, in whole: String) -> String {
    var result = ""
    var rest = whole[...]
    while let first = rest.first {
      if rest.hasPrefix(part) {
        result += text
        rest = rest.dropFirst(part.count)
      } else {
        result.append(first)
        rest.removeFirst()
      }
    }
    return result
  }

  /// Folders first, each name once.
  private func entries(of folder: String) -> [Entry] {
    let listed = sources.list(folder).filter { !$0.name.hasPrefix(".") && !$0.name.isEmpty }
    var seen: Set<String> = []
    let folders = listed.filter { $0.isFolder && seen.insert($0.name).inserted }
      .map { Entry(name: $0.name, kind: .folder) }
    let files = listed.filter { !$0.isFolder && FileKind(endingOf: $0.name).map(kind.takes) ?? false }
    var stems: [Substring: Int] = [:]
    for file in files { stems[FileCompletion.stem(of: file.name), default: 0] += 1 }
    let named = files.filter { seen.insert($0.name).inserted }.map { file in
      let stem = FileCompletion.stem(of: file.name)
      // A library's entry may be named without its ending, where that leads to no other file.
      let isShort = file.isLibrary && stems[stem] == 1 && isFoundByStem(file.name)
      return Entry(
        name: isShort ? String(stem) : file.name,
        kind: .file,
        detail: FileKind(endingOf: file.name)?.rawValue ?? "",
        isOther: FileKind(endingOf: file.name) != kind,
        path: file.path
      )
    }
    return folders.sorted { $0.name < $1.name }
      + named.sorted { ($0.isOther ? 1 : 0, $0.name) < ($1.isOther ? 1 : 0, $1.name) }
  }

  /// Names without an ending are tried with those of the kind that is asked for alone.
  private func isFoundByStem(_ name: String) -> Bool {
    kind.extensions.contains { name.hasSuffix(".\($0)") }
  }

  private static func stem(of name: String) -> Substring {
    name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
  }
}
