import InkDiagnostics
import InkSyntax
import InkText
import InkVoices

/// What there is to say of the values of parameters, and what is kept of them.
extension ContentChecker {
  /// Keeps which file an element uses, in a script that is being edited. A tag that is known by another name uses none.
  mutating func mentionFile(_ node: SyntaxTree.NodeID) {
    guard parts != nil, tree.entry(node) != nil, let index = parameters.index(of: SharedParameters.file),
      case .file(let kind) = parameters.slots[index].value
    else { return }
    let name = parameters.text(parameters.slots[index])
    guard let path = files.map({ $0.path(of: name, kind) }) ?? name,
      !found.files.suffix(8).contains(where: { $0.path == path })
    else { return }
    found.files.append(FileUse(path: path, range: parameters.slots[index].range))
  }

  mutating func mentionID(_ bytes: borrowing Span<UInt8>) {
    guard let index = parameters.index(of: SharedParameters.id) else { return }
    let slot = parameters.slots[index]
    if slot.value == nil {
      found.hasFaultyIDs = true
    } else {
      let length = slot.text?.count ?? slot.range.count
      found.ids.append(IDCheck.Mention(slot.range, slot.text, length: length, bytes))
    }
  }

  /// - Returns: Whether the element has a start of its own.
  mutating func mentionStart(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard let index = parameters.index(of: SharedParameters.start),
      case .start(let idLength, _, _) = parameters.slots[index].value
    else { return false }
    let slot = parameters.slots[index]
    found.hasAnchors = true
    if idLength > 0 {
      found.anchors.append(IDCheck.Mention(slot.range, slot.text, length: idLength, bytes))
    }
    return true
  }

  mutating func silence(_ tag: TagSpecification) {
    guard tag.role == .music || tag.role == .sound, parameters[SharedParameters.volume] == 0,
      let range = parameters.range(of: SharedParameters.volume)
    else { return }
    found.diagnostics.append(.neverHeard(tag.name, because: "its volume is 0", at: range))
  }

  var narrationSpeed: Double {
    if parameters.index(of: SpeechTag.speed) != nil { return parameters[SpeechTag.speed] }
    if let speaker, speaker.says(SpeechTag.speed) { return speaker[SpeechTag.speed] }
    return context.narration.speed ?? 1
  }

  mutating func readVoice() {
    let written = VoiceParameters(
      engine: parameters[SpeechTag.engine],
      voice: parameters[SpeechTag.voice],
      language: parameters[SpeechTag.language]
    )
    speaker = context.cast.member(voice: written.voice, engine: written.engine)
    if speaker != nil, let dialect = context.dialect, let range = parameters.range(of: SpeechTag.voice) {
      beyondCast(dialect, written.voice ?? "", at: range)
    }
    let asked = written.spoken(by: speaker)
    if voice.parameters != asked { voice = context.settings.voice(asked) }
  }

  mutating func unknownVoice() {
    guard voice.unknownVoice != nil || !context.cast.isEmpty,
      let range = parameters.range(of: SpeechTag.voice)
    else { return }
    let written = parameters[SpeechTag.voice] ?? ""
    let isMeantMember =
      speaker == nil && parameters.index(of: SpeechTag.engine) == nil && !context.cast.isEmpty
    guard let unknown = voice.unknownVoice, let engine = voice.engine, let name = voice.parameters.voice
    else {
      if isMeantMember, suggests, !isKnownVoice, let member = context.cast.nearest(to: written) {
        unknownMember(written, member, at: range)
      }
      return
    }
    var diagnostic = Diagnostic(
      .unknownVoice,
      "`\(voice.choice.engine)` has no voice `\(unknown)`",
      at: range
    )
    // The built-in engine always speaks, and would refuse: another one may have more voices than are known here.
    if engine == .builtIn { diagnostic.severity = .error }
    if speaker != nil {
      diagnostic.label = "the cast gives this voice to \(ShownText.quoted(written))"
    } else if suggests,
      let nearest = isMeantMember && unknown == name
        ? context.cast.nearest(to: name, or: engine.voices.map(\.name)) : engine.nearestVoice(to: unknown)
    {
      diagnostic.label = "did you mean `\(nearest)`?"
      if unknown == name {
        diagnostic.fixes = [FixIt("write `\(nearest)`", [TextEdit(range, nearest)], isSafe: false)]
      }
    } else {
      let examples = engine.exampleVoices.map { "`\($0)`" }.joined(separator: ", ")
      diagnostic.notes = ["its voices have names such as \(examples)"]
    }
    found.diagnostics.append(diagnostic)
  }

  /// Whether the narration's voice is on the list of its engine. There are engines whose voices are not known.
  private var isKnownVoice: Bool {
    guard let name = voice.parameters.voice else { return true }
    return voice.engine?.voices.contains { $0.name == name } ?? false
  }

  /// A voice that may be one, of an engine whose voices are not known, but is named almost like a member.
  private mutating func unknownMember(_ written: String, _ member: String, at range: ByteRange) {
    found.diagnostics.append(
      Diagnostic(
        .unknownVoice,
        "no one in the cast is called \(ShownText.quoted(written))",
        at: range,
        label: "did you mean `\(member)`?",
        notes: ["if it is a voice, name its engine too: `engine=\"\(voice.choice.engine)\"`"],
        fixes: [FixIt("write `\(member)`", [TextEdit(range, member)], isSafe: false)]
      )
    )
  }
}
