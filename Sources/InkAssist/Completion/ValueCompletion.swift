import InkCompiler
import InkLanguage
import InkPlan
import InkSyntax
import InkText
import InkVoices

/// The values that a parameter may be given.
struct ValueCompletion {
  private let snapshot: ScriptSnapshot
  private let offset: Int
  private let tag: PartialTag
  private let value: PartialTag.Value
  private let specification: TagSpecification
  private let parameter: ParameterSpecification
  private let sources: AssistSources
  /// Up to where the value goes as far as it is one.
  private let end: Int

  private struct Choice {
    var text: String
    var kind: CompletionItem.Kind
    var detail = ""
    var isPreferred = false
    var topic: HelpTopic?
  }

  /// `nil` where nothing is known of the parameter.
  init?(
    _ snapshot: ScriptSnapshot,
    _ offset: Int,
    _ tag: PartialTag,
    _ attribute: PartialTag.Attribute,
    _ sources: AssistSources
  ) {
    let source = snapshot.source
    guard let value = attribute.value,
      let specification = CatalogueHelp.specification(source.string(tag.name).lowercased()),
      let parameter = specification.parameter(source.string(attribute.name))
    else { return nil }
    self.snapshot = snapshot
    self.offset = offset
    self.tag = tag
    self.value = value
    self.specification = specification
    self.parameter = parameter
    self.sources = sources
    // After a space there are other words, and no more of a value that lacks its quote.
    var end = value.content.end
    if !value.isClosed {
      end = offset
      while end < value.content.end, !source.bytes[end].isASCIIWhiteSpace { end += 1 }
    }
    self.end = end
  }

  var items: [CompletionItem] {
    if case .file(let kind) = parameter.type.subject {
      return FileCompletion(snapshot, sources, kind).items(written, before: rest).enumerated()
        .map { rank, entry in
          var entry = entry
          entry.rank = rank
          return placed(entry, from: entry.inserted.start, to: entry.replaced.end)
        }
    }
    let start = partStart
    return choices.enumerated().map { rank, choice in
      let item = CompletionItem(
        label: choice.text,
        kind: choice.kind,
        detail: choice.detail,
        insertion: Snippet(choice.text),
        replaced: ByteRange(at: offset),
        inserted: ByteRange(at: offset),
        filterText: choice.text,
        rank: rank,
        isPreferred: choice.isPreferred,
        topic: choice.topic ?? .value(choice.text, parameter: parameter.name, tag: specification.name)
      )
      return placed(item, from: start, to: end)
    }
  }

  // MARK: Places

  /// Between the quotes, up to the cursor.
  private var written: ByteRange { ByteRange(value.content.start, offset) }
  private var rest: ByteRange { ByteRange(offset, end) }

  /// An item in the place of a part of the value, with the quotes that are missing.
  private func placed(_ item: CompletionItem, from start: Int, to end: Int) -> CompletionItem {
    var item = item
    let isWhole = start == value.content.start
    let needsOpening = isWhole && value.quote != .double
    let first = needsOpening ? value.range.start : start
    let isLast = end == self.end
    let stop = value.quote == .other && value.isClosed && isLast ? value.range.end : end
    let needsClosing = isLast && !item.opensNext && (value.quote == .other || !value.isClosed)
    let text = item.insertion.plain
    item.insertion = Snippet((needsOpening ? "\"" : "") + text + (needsClosing ? "\"" : ""))
    item.filterText = snapshot.source.string(ByteRange(first, start)) + item.filterText
    item.replaced = ByteRange(first, stop)
    item.inserted = ByteRange(first, offset)
    return item
  }

  /// Where the part starts that is completed: of a mixture of voices, the last one.
  private var partStart: Int {
    guard parameter.type.subject == .voice else { return value.content.start }
    let bytes = snapshot.source.bytes
    let plus = bytes[value.content.start..<offset].lastIndex(of: UInt8(ascii: "+"))
    return plus.map { $0 + 1 } ?? value.content.start
  }

  // MARK: Choices

  private var choices: [Choice] {
    names + parameter.type.choices(snapshot.source.string(written)).map(choice)
  }

  private func choice(_ choice: ValueChoice) -> Choice {
    let isDefault = choice.text == parameter.defaultValue
    return Choice(
      text: choice.text,
      kind: CompletionItem.Kind(choice.kind),
      detail: isDefault ? "default" : choice.detail
    )
  }

  /// What the value may name outside itself.
  private var names: [Choice] {
    switch parameter.type.subject {
    case .edge: return edges
    case .id: return wantedIDs
    case .engine: return engines
    case .voice: return voices
    case .language:
      return VoiceLanguage.all.map { Choice(text: $0.tag, kind: .language, detail: $0.name) }
    case .color, .file, nil: return []
    }
  }

  /// The start and the end of each element with an id, and after one of them some offsets.
  private var edges: [Choice] {
    let ownID = writtenValue(of: SharedParameters.id.name)
    let typed = snapshot.source.string(written)
    return snapshot.script.ids.keys.filter { $0 != ownID }.sorted().flatMap { id in
      StartValue.Edge.allCases.flatMap { edge in
        let text = "\(id).\(edge.rawValue)"
        let isWritten = typed.hasPrefix(text)
        let texts = [text] + (isWritten ? ["+500ms", "+1s", "-500ms", "-1s"].map { text + $0 } : [])
        return texts.map { Choice(text: $0, kind: .id, topic: .id(id)) }
      }
    }
  }

  /// Ids that other elements refer to and that no element has.
  private var wantedIDs: [Choice] {
    let script = snapshot.script
    let mentioned = script.elements.compactMap { $0.attributes[SharedParameters.start]?.id }
    let wanted = mentioned.filter { script.ids[$0] == nil }
    return Set(wanted).sorted().map { Choice(text: $0, kind: .id, detail: "referenced, but not defined") }
  }

  /// What the tag says for another of its parameters.
  private func writtenValue(of name: String) -> String? {
    let attribute = tag.attributes.first { snapshot.source.string($0.name) == name }
    return attribute?.value.map { snapshot.source.string($0.content) }
  }

  private var engines: [Choice] {
    let options = snapshot.compiler.options
    let builtIn = KnownEngine.builtIn.name
    let inForce = options.narration.engine ?? builtIn
    let names = [inForce, builtIn] + options.engines.names + KnownEngine.allCases.map(\.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { name in
      Choice(text: name, kind: .engine, detail: detail(ofEngine: name))
    }
  }

  private func detail(ofEngine name: String) -> String {
    if KnownEngine(named: name) == .builtIn { return "built in" }
    switch snapshot.compiler.options.engines[name] {
    case .installed: return "installed"
    case nil:
      return KnownEngine(named: name)?.installationName == nil ? "not configured here" : "not installed"
    default: return "configured"
    }
  }

  /// Of the engine that the tag names, else of the one that speaks by default.
  private var voices: [Choice] {
    let options = snapshot.compiler.options
    let named = writtenValue(of: SpeechTag.engine.name).flatMap { $0.isEmpty ? nil : $0 }
    let isVariant = partStart > value.content.start
    let asked = VoiceParameters(engine: named)
    return (named == nil && !isVariant ? members : [])
      + AskedVoice.engines(asked, defaults: options.narration).flatMap { engine in
        voices(of: engine, isVariant: isVariant).map { voice in
          Choice(
            text: voice.name,
            kind: .voice,
            detail: [engine, voice.summary].filter { !$0.isEmpty }.joined(separator: " · "),
            isPreferred: voice.name == options.narration.voice
          )
        }
      }
  }

  /// Those of the cast, who come first.
  private var members: [Choice] {
    let cast = snapshot.compiler.options.cast
    return cast.names.compactMap { name in
      cast[name].map { Choice(text: name, kind: .voice, detail: summary(of: $0), isPreferred: true) }
    }
  }

  private func summary(of member: ConfiguredParameters) -> String {
    let voice = [member[SpeechTag.engine], member[SpeechTag.voice]].compactMap { $0 }
    return (["cast"] + voice.map(ShownText.plain)).joined(separator: " · ")
  }

  /// - Parameter isVariant: Whether a voice is written before it, with a plus sign between.
  private func voices(of engine: String, isVariant: Bool) -> [KnownVoice] {
    let known = KnownEngine(named: engine)
    if isVariant, let known, !known.variants.isEmpty { return known.variants }
    return sources.voices[engine]?.map { KnownVoice(name: $0) } ?? known?.voices ?? []
  }
}
