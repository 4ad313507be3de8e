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
      let escaped = Self.written(entry.name)
      return CompletionItem(
        label: ShownText.plain(isFolder ? "\(entry.name)/" : entry.name),
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
    VariableScanner.pieces(of: range, in: source).map { piece in
      switch piece {
      case .written(let text), .malformed(let text): Attribute.unescaped(source.string(text))
      case .braces: "{{"
      case .variable(let name, let whole):
        snapshot.compiler.options.variables[source.string(name)]?.text ?? source.string(whole)
      }
    }.joined()
  }

  /// A name as it stands between quotes: neither quotes, backslashes nor braces mean anything but themselves.
  private static func written(_ name: String) -> String {
    var result = ""
    var scalars = Attribute.quoted(name).dropFirst().dropLast().unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "{", scalars.first == "{" {
        scalars.removeFirst()
        result += "\\{{"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A value stands on one line, and nothing escapes the end of one.
  private static func canBeWritten(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains(where: \.isNewline)
  }

  /// Folders first, each name once.
  private func entries(of folder: String) -> [Entry] {
    let listed = sources.list(folder).filter { !$0.name.hasPrefix(".") && Self.canBeWritten($0.name) }
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
