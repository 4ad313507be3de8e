import InkText

/// The files of a script, each looked for once however often it is named.
final class FileNames {
  private let resolve: FileResolver
  /// By the kinds' numbers.
  private var names = [Names](repeating: Names(), count: FileKind.allCases.count)

  /// The names of files of one kind, with what is known of each by its number.
  private struct Names {
    var table = ByteStringTable()
    var resolutions: [FileResolution] = []
    /// Whether there is nothing to say of it.
    var isFine: [Bool] = []
  }

  init(_ resolve: @escaping FileResolver) {
    self.resolve = resolve
  }

  /// Whether a name leads to a file, and its ending is not another kind's.
  func isFine(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ kind: FileKind) -> Bool {
    let index = index(bytes, range, kind)
    return names[kind.number].isFine[index]
  }

  func resolution(of name: String, _ kind: FileKind) -> FileResolution {
    let bytes = Array(name.utf8)
    let index = index(bytes.span, 0..<bytes.count, kind)
    return names[kind.number].resolutions[index]
  }

  /// Of a file that there is.
  func path(of name: String, _ kind: FileKind) -> String? {
    switch resolution(of: name, kind) {
    case .found(let path), .foundInOtherCase(let path, _): path
    case .missing, .outside: nil
    }
  }

  private func index(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ kind: FileKind) -> Int {
    let (start, end) = (range.lowerBound, range.upperBound)
    let hash = ByteStringTable.hash(bytes, start, end)
    let (index, isNew) = names[kind.number].table.insert(bytes, start, end, hash: hash)
    if isNew {
      let name = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
      let resolution = resolve(name, kind)
      let isFound = if case .found = resolution { true } else { false }
      names[kind.number].resolutions.append(resolution)
      names[kind.number].isFine.append(isFound && FileKind(endingOf: name).map(kind.takes) ?? true)
    }
    return index
  }
}

extension FileKind {
  fileprivate var number: Int {
    switch self {
    case .sound: 0
    case .picture: 1
    case .video: 2
    }
  }
}
