import InkText
import InkVoices

/// Those who speak in scripts, by the names that `voice` calls them.
package struct Cast: Sendable {
  /// Of a name, in code points.
  package static let nameLength = 1...64

  /// What may be said of someone: what `tts` has without what is of one place in a script, and how letters look.
  package static let parameters: [ParameterSpecification] =
    Tag.tts.specification.parameters.filter { !ownParameters.contains($0.name) }
    + StyleTag.look

  private static let ownParameters = [SharedParameters.id.name, SharedParameters.start.name]

  /// Defaults for the `tts` that each speaks, and for the style of its words.
  private let members: [String: ConfiguredParameters]

  package init(_ members: [String: ConfiguredParameters] = [:]) {
    self.members = members
  }

  package var isEmpty: Bool { members.isEmpty }

  /// In order.
  package var names: [String] { members.keys.sorted() }

  package subscript(name: String) -> ConfiguredParameters? { members[name] }

  /// Who speaks a narration whose tag gives this. What has an engine names one of its voices.
  package func member(voice: String?, engine: String?) -> ConfiguredParameters? {
    guard !members.isEmpty, engine == nil, let voice else { return nil }
    return members[voice]
  }

  /// The name that is most like this one, if one is like it: a member's or another one.
  func nearest(to name: String, or others: [String] = []) -> String? {
    EditDistance.nearest(to: name, among: names + others)
  }

  /// Whether someone can be called so.
  package static func isName(_ name: String) -> Bool {
    nameLength.contains(name.unicodeScalars.count)
      && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}

extension VoiceParameters {
  /// What a narration asks for by whom it calls: a member's voice is a voice, even if another member is called so.
  func spoken(by member: ConfiguredParameters?) -> VoiceParameters {
    guard let member else { return self }
    return VoiceParameters(
      engine: member[SpeechTag.engine],
      voice: member[SpeechTag.voice],
      language: language ?? member[SpeechTag.language],
      speed: speed ?? (member.says(SpeechTag.speed) ? member[SpeechTag.speed] : nil)
    )
  }
}
