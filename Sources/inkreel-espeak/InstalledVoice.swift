internal import CEspeak

/// A voice, or a variant of voices, that espeak-ng's data holds.
struct InstalledVoice {
  /// What the library knows it by: `English (America)`.
  let name: String
  /// Its file below the data's folder: `gmw/en-US`, `!v/f3`.
  let identifier: String
  /// BCP 47 tags in lower case, the smaller number the better match.
  let languages: [(tag: String, priority: UInt8)]

  private init(_ voice: espeak_VOICE) {
    name = voice.name.map { String(cString: $0) } ?? ""
    identifier = voice.identifier.map { String(cString: $0) } ?? ""
    languages = voice.languages.map(InstalledVoice.languages) ?? []
  }

  /// Each a byte of priority and a string; a zero byte ends them.
  private static func languages(_ list: UnsafePointer<CChar>) -> [(tag: String, priority: UInt8)] {
    var languages: [(tag: String, priority: UInt8)] = []
    var place = list
    while place.pointee != 0 {
      let tag = String(cString: place + 1)
      languages.append((tag.lowercased(), UInt8(bitPattern: place.pointee)))
      place += tag.utf8.count + 2
    }
    return languages
  }

  private var fileName: Substring {
    identifier[(identifier.lastIndex(of: "/").map(identifier.index(after:)) ?? identifier.startIndex)...]
  }

  /// The voice that is asked for by a language's tag, by the name of its file, or by its own name; of those
  /// of a language the best that needs no other program.
  static func voice(_ asked: String) -> InstalledVoice? {
    let key = asked.lowercased()
    let voices = list(nil)
    let speaking = voices.compactMap { voice in
      voice.languages.first { $0.tag == key }.map { (voice: voice, priority: $0.priority) }
    }
    return speaking.filter { !$0.voice.identifier.hasPrefix("mb/") }
      .min { $0.priority < $1.priority }?.voice
      ?? voices.first { $0.fileName.lowercased() == key || $0.name.lowercased() == key }
  }

  static func hasVariant(_ asked: String) -> Bool {
    "variant".withCString { language in
      var specification = espeak_VOICE()
      specification.languages = language
      return list(&specification).contains { $0.fileName == asked }
    }
  }

  private static func list(_ specification: UnsafeMutablePointer<espeak_VOICE>?) -> [InstalledVoice] {
    guard var place = espeak_ListVoices(specification) else { return [] }
    var voices: [InstalledVoice] = []
    while let voice = place.pointee {
      voices.append(InstalledVoice(voice.pointee))
      place += 1
    }
    return voices
  }
}
