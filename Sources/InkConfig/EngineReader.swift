import InkJSON
import InkVoices

/// Reads an engine of a configuration: an object whose key says of what kind the engine is.
package enum EngineReader {
  private typealias Place = JSONObjectReader.Place

  private static let maxArguments = 100
  /// How many requests an engine works on at once.
  private static let parallel = "parallel"
  private static let parallelRange = 1.0...64

  /// The keys of an engine that a configuration may have.
  package static let keys =
    VoiceEngine.Kind.allCases.compactMap(key) + VoiceService.Preset.allCases.map(\.rawValue) + [parallel]

  /// `nil` for a kind that no configuration may have.
  private static func key(of kind: VoiceEngine.Kind) -> String? {
    switch kind {
    case .program: "command"
    // These need no configuration, and a service has the name of its preset.
    case .builtIn, .installed, .http: nil
    }
  }

  /// `nil` if something is wrong with it, which is then reported.
  static func engine(_ place: JSONObjectReader.Place, _ reader: inout JSONObjectReader) -> VoiceEngine? {
    guard case .object = place.node.value else { return reader.wrongType(place, "an object") }
    var engine: VoiceEngine?
    var kinds = 0
    var parallel: Int?
    for (member, value) in reader.entries(place) {
      if member.name == EngineReader.parallel {
        parallel = atOnce(value, &reader)
        continue
      }
      if let preset = VoiceService.Preset(rawValue: member.name) {
        kinds += 1
        engine = ServiceReader.service(preset, value, &reader).map(VoiceEngine.http)
        continue
      }
      switch VoiceEngine.Kind.allCases.first(where: { key(of: $0) == member.name }) {
      case .program:
        kinds += 1
        engine = command(value, &reader).map { .program($0) }
      case .builtIn, .installed, .http, nil:
        reader.unknownKey(member, in: "an engine", known: keys)
      }
    }
    if kinds == 0 { reader.missingKey("command", place, example: "{ \"command\": [\"./speak\"] }") }
    guard kinds < 2 else {
      return reader.invalid(
        place,
        "`\(place.path)` must be either a program or one service",
        notes: ["give each an engine of its own, with a name of its own"]
      )
    }
    return engine?.working(onAtMost: parallel)
  }

  private static func atOnce(_ place: Place, _ reader: inout JSONObjectReader) -> Int? {
    let place = Place(place.node, place.path, "how many requests it works on at once")
    guard let number = reader.number(place, in: parallelRange) else { return nil }
    return Int(exactly: number) ?? reader.invalid(place, "`\(place.path)` must be a whole number")
  }

  private static func command(_ place: Place, _ reader: inout JSONObjectReader) -> [String]? {
    let summary = "the program and its arguments, as separate strings"
    let place = Place(place.node, place.path, summary)
    guard let items = reader.list(place, atMost: maxArguments) else { return nil }
    guard !items.isEmpty else { return reader.invalid(place, "`\(place.path)` must name a program") }
    var command: [String] = []
    for (index, item) in items.enumerated() {
      let word = Place(item, "\(place.path)[\(index)]", summary)
      guard let text = index == 0 ? reader.name(word) : reader.text(word) else { continue }
      command.append(text)
    }
    return command.count == items.count ? command : nil
  }
}
