import InkDiagnostics
import InkJSON
import InkSpeech
import InkText

/// Reads the pronunciations of a configuration: words, each with what is spoken in its place.
enum PronunciationReader {
  private typealias Place = JSONObjectReader.Place

  private static let maxEntries = 10_000
  /// Of an entry that is not a text.
  private static let ipa = "ipa"

  static func pronunciations(
    _ place: JSONObjectReader.Place,
    _ reader: inout JSONObjectReader
  ) -> Pronunciations {
    var list: [(key: String, spoken: SpokenReplacement.Spoken)] = []
    for (member, value) in reader.entries(place, atMost: maxEntries) {
      guard Pronunciations.isKey(member.name) else {
        invalidKey(member, &reader)
        continue
      }
      guard let spoken = spoken(value, &reader) else { continue }
      list.append((member.name, spoken))
    }
    return Pronunciations(list)
  }

  private static func invalidKey(_ member: JSONMember, _ reader: inout JSONObjectReader) {
    let (least, most) = (Pronunciations.keyLength.lowerBound, Pronunciations.keyLength.upperBound)
    reader.report(
      Diagnostic(
        .configInvalidValue,
        member.name.isEmpty
          ? "a pronunciation needs the word that it is for"
          : "\(ShownText.quoted(member.name)) cannot be a word with a pronunciation",
        at: member.nameRange,
        notes: ["use \(least) to \(most) characters, no control characters, and no white space at the ends"]
      )
    )
  }

  private static func spoken(_ place: Place, _ reader: inout JSONObjectReader) -> SpokenReplacement.Spoken? {
    switch place.node.value {
    case .string: return reader.text(place).map { .text($0) }
    case .object: return sounds(place, &reader)
    default: return reader.wrongType(place, "what is spoken, as a string, or an object with `\(ipa)`")
    }
  }

  private static func sounds(_ place: Place, _ reader: inout JSONObjectReader) -> SpokenReplacement.Spoken? {
    var sounds: SpokenReplacement.Spoken?
    var hasSounds = false
    for (member, value) in reader.entries(place) {
      if member.name == ipa {
        hasSounds = true
        sounds = reader.name(value).map { .ipa($0) }
      } else {
        reader.unknownKey(member, in: "a pronunciation", known: [ipa])
      }
    }
    if !hasSounds { reader.missingKey(ipa, place, example: "{ \"ipa\": \"ŋwiən\" }") }
    return sounds
  }
}
