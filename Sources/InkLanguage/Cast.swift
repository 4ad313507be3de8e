import InkText
import InkVoices

/// Those who speak in scripts, by the names that `voice` calls them.
package struct Cast: Sendable {
  /// Of a name, in code points.
  package static let nameLength = 1...64

  private let members: [String: CastMember]

  package init(_ members: [String: CastMember] = [:]) {
    self.members = members
  }

  package var isEmpty: Bool { members.isEmpty }

  /// In order.
  package var names: [String] { members.keys.sorted() }

  package subscript(name: String) -> CastMember? { members[name] }

  /// Who speaks a narration whose tag gives this. What has an engine names one of its voices.
  package func member(voice: String?, engine: String?) -> CastMember? {
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

/// Someone who speaks: defaults for the `tts` that they speak, and for the style of its words.
package struct CastMember: Sendable {
  /// What may be said of someone: what `tts` has without what is of one place in a script, and how letters look.
  package static let parameters: [ParameterSpecification] =
    Tag.tts.specification.parameters.filter { !ownParameters.contains($0.name) }
    + StyleTag.look

  private static let ownParameters = [SharedParameters.id.name, SharedParameters.start.name]

  /// Each parameter once; their ranges mean nothing.
  private(set) var given: [Attributes.Given] = []

  package init() {}

  /// Sets a parameter that has not been set to what a script would write.
  package mutating func set(_ parameter: ParameterSpecification, to text: String) throws(ValueError) {
    let bytes = Array(text.utf8)
    set(parameter, try parameter.type.read(bytes.span, 0..<bytes.count), text)
  }

  /// - Parameter number: Within the parameter's bounds.
  package mutating func set(_ parameter: ParameterSpecification, to number: Double) {
    set(parameter, .number(number), NumberText.plain(number))
  }

  package mutating func set(_ parameter: ParameterSpecification, to truth: Bool) {
    set(parameter, .boolean(truth), BooleanType().written(truth))
  }

  private mutating func set(_ parameter: ParameterSpecification, _ value: StoredValue, _ text: String) {
    given.append(Attributes.Given(parameter: parameter, value: value, text: text, range: ByteRange(at: 0)))
  }

  /// What is said of a parameter, else its default.
  package subscript<Value>(parameter: Parameter<Value>) -> Value {
    var attributes = Attributes()
    attributes.speaker = self
    return attributes[parameter]
  }

  func says<Value>(_ parameter: Parameter<Value>) -> Bool {
    given.contains { $0.parameter.key == parameter.key }
  }
}

extension VoiceParameters {
  /// What a narration asks for by whom it calls: a member's voice is a voice, even if another member is called so.
  func spoken(by member: CastMember?) -> VoiceParameters {
    guard let member else { return self }
    return VoiceParameters(
      engine: member[SpeechTag.engine],
      voice: member[SpeechTag.voice],
      language: language ?? member[SpeechTag.language],
      speed: speed ?? (member.says(SpeechTag.speed) ? member[SpeechTag.speed] : nil)
    )
  }
}
