package import InkSystem

/// What is known of English words, in one mapped file: lexicons, a tagger's weights, words that are several tokens, and
/// the alphabets of the networks for unknown words.
package struct EnglishTables: Sendable {
  /// Why there are no tables.
  package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(SystemError)
    /// Not a file of tables, or cut or changed.
    case damaged
    /// Written by another version of InkReel.
    case otherVersion(Int)

    package var description: String {
      switch self {
      case .unreadable(let error): error.description
      case .damaged: "it is damaged"
      case .otherVersion(let version):
        "it has version \(version) of its format, and \(EnglishTables.version) is needed"
      }
    }
  }

  /// In the order of the file.
  enum Part: Int, CaseIterable {
    case americanGold, americanSilver, britishGold, britishSilver
    /// Words that the tokenizer takes apart, or keeps whole.
    case exceptions
    /// The names of the parts of speech.
    case tags
    /// Words with one part of speech.
    case singleTags
    /// Words that the tagger knows by themselves.
    case vocabulary
    /// What each feature says for each tag.
    case weights
    case americanLetters, americanSounds, britishLetters, britishSounds
    /// The longest word that each network reads.
    case longestWords
  }

  /// The format's. Whatever is changed in it or in the meaning of a table changes the number.
  static let version = 1
  static let magic = Array("InkWords".utf8)

  private let parts: [ByteTable]

  /// Opens a file that `write` made. Only its pages that are looked at are read.
  package init(_ path: String) throws(Failure) {
    let file: MappedFile
    do throws(SystemError) {
      file = try MappedFile(path)
    } catch {
      throw .unreadable(error)
    }
    parts = try EnglishTables.parts(of: file)
  }

  subscript(part: Part) -> ByteTable { parts[part.rawValue] }

  /// After the magic and the version there is the end of each part; the first starts after that.
  private static func parts(of file: MappedFile) throws(Failure) -> [ByteTable] {
    let header = magic.count + 4 + 4 * Part.allCases.count
    let ends = try file.withBytes { bytes throws(Failure) in
      guard bytes.count >= header, magic.indices.allSatisfy({ bytes[$0] == magic[$0] }) else {
        throw .damaged
      }
      let found = bytes.number(at: magic.count)
      guard found == version else { throw .otherVersion(found) }
      let ends = Part.allCases.map { bytes.number(at: magic.count + 4 + 4 * $0.rawValue) }
      guard ends.last == bytes.count else { throw .damaged }
      return ends
    }
    var tables: [ByteTable] = []
    var start = header
    for end in ends {
      guard start <= end, end <= ends[ends.count - 1], let table = ByteTable(file, in: start..<end) else {
        throw .damaged
      }
      tables.append(table)
      start = end
    }
    return tables
  }
}
