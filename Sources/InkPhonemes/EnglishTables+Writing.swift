import InkJSON
import InkSystem
import InkText

extension EnglishTables {
  /// Why tables cannot be written.
  package struct WritingFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path of the file that cannot be read, written or understood.
    package let path: String
    package let description: String
  }

  /// Writes the tables from the files of the package hibari-tts: `lexicon_us_gold.json` and so on, as JSON text.
  package static func write(from folder: String, to path: String) throws(WritingFailure) {
    var contents: [[UInt8]] = []
    let tagger = try PackageFile(folder, "tagger.json")
    for part in Part.allCases { contents.append(ByteTable.bytes(of: try entries(of: part, folder, tagger))) }
    var bytes = magic
    bytes.append(number: version)
    var end = magic.count + 4 + 4 * contents.count
    for content in contents {
      end += content.count
      bytes.append(number: end)
    }
    for content in contents { bytes += content }
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw WritingFailure(path: path, description: error.description)
    }
  }

  private static func entries(
    of part: Part,
    _ folder: String,
    _ tagger: PackageFile
  ) throws(WritingFailure) -> [PackageFile.Entry] {
    switch part {
    case .americanGold: try PackageFile(folder, "lexicon_us_gold.json").lexicon()
    case .americanSilver: try PackageFile(folder, "lexicon_us_silver.json").lexicon()
    case .britishGold: try PackageFile(folder, "lexicon_gb_gold.json").lexicon()
    case .britishSilver: try PackageFile(folder, "lexicon_gb_silver.json").lexicon()
    case .exceptions: try PackageFile(folder, "tokenizer_exceptions.json").lists()
    case .tags: try tagger.tags().map { ($0, []) }
    case .singleTags: try tagger.singleTags()
    case .vocabulary: try tagger.vocabulary()
    case .weights: try tagger.weights()
    case .americanLetters: try PackageFile(folder, "oov.json").letters()
    case .americanSounds: try PackageFile(folder, "oov.json").sounds()
    case .britishLetters: try PackageFile(folder, "oov_gb.json").letters()
    case .britishSounds: try PackageFile(folder, "oov_gb.json").sounds()
    case .longestWords:
      [
        (Array(EnglishDialect.american.rawValue.utf8), try PackageFile(folder, "oov.json").longestWord()),
        (Array(EnglishDialect.british.rawValue.utf8), try PackageFile(folder, "oov_gb.json").longestWord()),
      ]
    }
  }
}

/// One of the package's JSON files, as the entries of tables.
private struct PackageFile {
  typealias Failure = EnglishTables.WritingFailure
  typealias Entry = (key: [UInt8], value: [UInt8])

  private let path: String
  private let members: [JSONMember]

  init(_ folder: String, _ name: String) throws(Failure) {
    path = "\(folder)/\(name)"
    let bytes: [UInt8]
    do throws(SystemError) {
      let file = try FileDescriptor.open(path)
      bytes = try file.read(upTo: file.size, at: 0)
    } catch {
      throw Failure(path: path, description: error.description)
    }
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONParser.parse(SourceText(name: path, bytes: bytes))
    } catch {
      throw Failure(path: path, description: error.message)
    }
    guard case .object(let members) = node.value else { throw PackageFile.unexpected(path) }
    self.members = members
  }

  private static func unexpected(_ path: String) -> Failure {
    Failure(path: path, description: "it does not contain what hibari-tts 0.2.1 has there")
  }

  private var unexpected: Failure { PackageFile.unexpected(path) }

  private func member(_ name: String) throws(Failure) -> JSONValue {
    guard let member = members.first(where: { $0.name == name }) else { throw unexpected }
    return member.node.value
  }

  private func strings(_ value: JSONValue) throws(Failure) -> [String] {
    guard case .array(let nodes) = value else { throw unexpected }
    var strings: [String] = []
    for node in nodes { strings.append(try string(node)) }
    return strings
  }

  private func string(_ node: JSONNode) throws(Failure) -> String {
    guard case .string(let text) = node.value else { throw unexpected }
    return text
  }

  private func entries(
    _ members: [JSONMember],
    _ value: (JSONNode) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [Entry] {
    var entries: [Entry] = []
    for member in members { entries.append((Array(member.name.utf8), try value(member.node))) }
    return entries
  }

  func lexicon() throws(Failure) -> [Entry] {
    try entries(members) { node throws(Failure) in
      guard case .object(let variants) = node.value else { return Array(try string(node).utf8) }
      var entry = LexiconEntry(usual: nil)
      for variant in variants {
        let phonemes: Phonemes? =
          if case .null = variant.node.value { nil } else { Phonemes(try string(variant.node)) }
        if variant.name == "DEFAULT" {
          entry.usual = phonemes
        } else {
          entry.variants[variant.name] = .some(phonemes)
        }
      }
      return entry.bytes
    }
  }

  func lists() throws(Failure) -> [Entry] {
    try entries(members) { node throws(Failure) in
      Array(try strings(node.value).map { Array($0.utf8) }.joined(separator: [0]))
    }
  }

  // MARK: The tagger

  func tags() throws(Failure) -> [[UInt8]] {
    let tags = try strings(try member("tags")).map { Array($0.utf8) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
    guard tags.count <= 256 else { throw unexpected }
    return tags
  }

  func singleTags() throws(Failure) -> [Entry] {
    guard case .object(let words) = try member("tagdict") else { throw unexpected }
    let tags = try tags()
    return try entries(words) { node throws(Failure) in [try number(of: try string(node), tags)] }
  }

  func vocabulary() throws(Failure) -> [Entry] {
    try strings(try member("vocab")).map { (Array($0.utf8), []) }
  }

  /// Three bytes a tag: its number, and tenths of a point, the lower byte first.
  func weights() throws(Failure) -> [Entry] {
    guard case .object(let features) = try member("weights") else { throw unexpected }
    let tags = try tags()
    return try entries(features) { node throws(Failure) in
      guard case .object(let weights) = node.value else { throw unexpected }
      var bytes: [UInt8] = []
      for weight in weights {
        guard case .number(let points) = weight.node.value,
          let tenths = Int16(exactly: (points * 10).rounded())
        else {
          throw unexpected
        }
        bytes.append(try number(of: weight.name, tags))
        bytes.append(UInt8(truncatingIfNeeded: tenths))
        bytes.append(UInt8(truncatingIfNeeded: tenths >> 8))
      }
      return bytes
    }
  }

  private func number(of tag: String, _ tags: [[UInt8]]) throws(Failure) -> UInt8 {
    guard let index = tags.firstIndex(of: Array(tag.utf8)) else { throw unexpected }
    return UInt8(truncatingIfNeeded: index)
  }

  // MARK: Networks for unknown words

  func letters() throws(Failure) -> [Entry] {
    try strings(try member("in")).enumerated().map { (Array($1.utf8), [UInt8].number($0 + 1)) }
  }

  func sounds() throws(Failure) -> [Entry] {
    try strings(try member("out")).enumerated().map { ([UInt8].number($0 + 1), Array($1.utf8)) }
  }

  func longestWord() throws(Failure) -> [UInt8] {
    guard case .number(let length) = try member("maxlen"), let length = Int(exactly: length), length > 0
    else {
      throw unexpected
    }
    return .number(length)
  }
}

extension [UInt8] {
  static func number(_ number: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(number: number)
    return bytes
  }
}
