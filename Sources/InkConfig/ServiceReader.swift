import InkJSON
package import InkVoices

/// Reads a speech service of a configuration: an object after the name of its preset.
package enum ServiceReader {
  private typealias Place = JSONObjectReader.Place

  /// The keys of a service.
  package enum Key: String, CaseIterable {
    case url, key, model, instructions, format, fields

    var summary: String {
      switch self {
      case .url: "where the service is: http:// or https://, a host, and a path"
      case .key: "where the service's key is: `env:NAME` or `file:PATH`"
      case .model: "the model that speaks"
      case .instructions: "how to speak, in words"
      case .format: "the form of the sound that the service is asked for"
      case .fields: "what else is sent with each request"
      }
    }
  }

  private static let maxFields = 100
  private static let maxDepth = 4

  /// The keys that a preset takes.
  package static func keys(of preset: VoiceService.Preset) -> [Key] {
    switch preset {
    case .openai: [.url, .key, .model, .instructions, .format, .fields]
    case .kokoroFastAPI: [.url, .key, .model, .fields]
    case .piper: [.url, .key, .fields]
    case .elevenlabs: [.url, .key, .model, .format, .fields]
    }
  }

  /// `nil` if something is wrong with it, which is then reported.
  static func service(
    _ preset: VoiceService.Preset,
    _ place: JSONObjectReader.Place,
    _ reader: inout JSONObjectReader
  ) -> VoiceService? {
    guard case .object = place.node.value else { return reader.wrongType(place, "an object") }
    let known = keys(of: preset)
    var texts: [Key: String] = [:]
    var key: ServiceKey?
    var fields: [String: ServiceField]?
    let faults = reader.diagnostics.count
    for (member, value) in reader.entries(place) {
      guard let name = Key(rawValue: member.name), known.contains(name) else {
        reader.unknownKey(member, in: "`\(preset.rawValue)`", known: known.map(\.rawValue))
        continue
      }
      let value = Place(value.node, value.path, name.summary)
      switch name {
      case .url: texts[name] = url(value, &reader)
      case .key: key = self.key(value, &reader)
      case .model, .instructions: texts[name] = reader.name(value)
      case .format: texts[name] = reader.choice(value, preset.formats.map { ($0, $0) })
      case .fields: fields = self.fields(value, preset, &reader)
      }
    }
    guard reader.diagnostics.count == faults else { return nil }
    return VoiceService(
      preset: preset,
      url: texts[.url],
      key: key,
      model: texts[.model],
      instructions: texts[.instructions],
      format: texts[.format],
      fields: fields
    )
  }

  /// Without slashes at its end.
  private static func url(_ place: Place, _ reader: inout JSONObjectReader) -> String? {
    guard let text = reader.name(place) else { return nil }
    guard ServiceAddress(text) != nil else {
      return reader.invalid(
        place,
        "`\(place.path)` must be the address of a service",
        notes: ["for example `http://127.0.0.1:8880/v1`; a key has its own place, `key`"]
      )
    }
    return String(text.reversed().drop { $0 == "/" }.reversed())
  }

  /// What is no place may be a key: it is not repeated.
  private static func key(_ place: Place, _ reader: inout JSONObjectReader) -> ServiceKey? {
    guard let text = reader.name(place) else { return nil }
    return ServiceKey(text)
      ?? reader.invalid(
        place,
        "`\(place.path)` must say where the key is, and not be the key",
        notes: [
          "for example `env:OPENAI_API_KEY`, or `file:~/.config/openai.key` for a file that you alone can read",
          "if this is a key and others can see this file, replace the key",
        ]
      )
  }

  // MARK: Fields

  private static func fields(
    _ place: Place,
    _ preset: VoiceService.Preset,
    _ reader: inout JSONObjectReader
  ) -> [String: ServiceField]? {
    guard case .object = place.node.value else { return reader.wrongType(place, "an object") }
    var fields: [String: ServiceField] = [:]
    for (member, value) in reader.entries(place, atMost: maxFields) {
      if preset.ownFields.contains(member.name) {
        let _: Never? = reader.invalid(
          value,
          "`\(value.path)` is written by InkReel",
          notes: ["it follows from the script and from the other keys of this engine"]
        )
      } else {
        fields[member.name] = field(value, depth: 1, &reader)
      }
    }
    return fields
  }

  private static func field(_ place: Place, depth: Int, _ reader: inout JSONObjectReader) -> ServiceField? {
    switch place.node.value {
    case .boolean(let boolean): return .boolean(boolean)
    case .number(let number) where number.isFinite: return .number(number)
    case .string(let text): return .text(text)
    case .object where depth < maxDepth:
      var fields: [String: ServiceField] = [:]
      for (member, value) in reader.entries(place, atMost: maxFields) {
        fields[member.name] = field(value, depth: depth + 1, &reader)
      }
      return .object(fields)
    default: return reader.wrongType(place, "a string, a number, `true` or `false`, or an object of these")
    }
  }
}
