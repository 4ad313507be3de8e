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
  private let tag: WrittenTag
  private let value: WrittenTag.Value
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
    _ tag: WrittenTag,
    _ attribute: WrittenTag.Attribute,
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
    // Behind a space there are other words, and no more of a value that lacks its quote.
    var end = value.content.end
    if !value.isClosed {
      end = offset
      while end < value.content.end, !source.bytes[end].isASCIIWhiteSpace { end += 1 }
    }
    self.end = end
  }

  var items: [CompletionItem] {
    if case .file(let kind) = parameter.type {
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

  /// Where the part begins that is completed: of a mixture of voices, the last one.
  private var partStart: Int {
    guard parameter.name == "voice" else { return value.content.start }
    let bytes = snapshot.source.bytes
    let plus = bytes[value.content.start..<offset].lastIndex(of: UInt8(ascii: "+"))
    return plus.map { $0 + 1 } ?? value.content.start
  }

  // MARK: Choices

  private var choices: [Choice] {
    switch parameter.type {
    case .boolean: keywords(["true", "false"])
    case .keyword(let words): keywords(words)
    case .number(let bounds): numbers(bounds)
    case .integer(let bounds):
      ["1", "2", "3"].filter { bounds.contains(Int($0) ?? 0) }.map { Choice(text: $0, kind: .number) }
    case .volume(let bounds): volumes(bounds)
    case .time(let minimum): times(from: minimum)
    case .start: edges + times(from: 0)
    case .duck: ["true", "false", "30%", "50%", "70%", "90%"].map { choice($0, .keyword) }
    case .color:
      NamedColor.all.map { Choice(text: $0.name, kind: .color, detail: HexText.shortColor($0.rgba)) }
    case .identifier: wantedIDs
    case .string: words
    case .file: []
    }
  }

  private func choice(_ text: String, _ kind: CompletionItem.Kind) -> Choice {
    let isDefault = text == parameter.defaultValue
    return Choice(text: text, kind: kind, detail: isDefault ? "what holds without it" : "")
  }

  private func keywords(_ words: [String]) -> [Choice] { words.map { choice($0, .keyword) } }

  private func numbers(_ bounds: ClosedRange<Double>) -> [Choice] {
    let common =
      parameter.name == "speed"
      ? ["0.8", "0.9", "1", "1.1", "1.2", "1.5"] : ["1", "2", "5", "10", "24", "48", "72"]
    return common.filter { Double($0).map(bounds.contains) ?? false }.map { choice($0, .number) }
  }

  private func volumes(_ bounds: ClosedRange<Double>) -> [Choice] {
    let common = ["0", "0.1", "0.2", "0.3", "0.5", "0.8", "1", "1.5", "2", "10%", "20%", "30%", "50%"]
    let typed = number.flatMap { $0.utf8.count <= 2 ? "\($0)%" : nil }
    return choices(common + [typed].compactMap { $0 }, .number) { text in
      text.hasSuffix("%") || Double(text).map(bounds.contains) ?? false
    }
  }

  private func times(from minimum: Int64) -> [Choice] {
    let common = ["0s", "200ms", "500ms", "1s", "1.5s", "2s", "3s", "5s", "10s"]
    let typed = number.map { ["\($0)s", "\($0)ms"] } ?? []
    return choices(typed + common, .time) { minimum == 0 || !$0.hasPrefix("0") || $0.hasPrefix("0.") }
  }

  /// What is written so far, where that is a number without a unit.
  private var number: String? {
    let typed = snapshot.source.string(written)
    guard typed.utf8.first?.isASCIIDigit ?? false, Double(typed) != nil,
      typed.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    return typed
  }

  /// Each once.
  private func choices(
    _ texts: [String],
    _ kind: CompletionItem.Kind,
    where isFine: (String) -> Bool
  ) -> [Choice] {
    var seen: Set<String> = []
    return texts.filter { isFine($0) && seen.insert($0).inserted }.map { choice($0, kind) }
  }

  /// The start and the end of each element with an id, and behind one of them some offsets.
  private var edges: [Choice] {
    let own = tag.attributes.first { snapshot.source.string($0.name) == "id" }?.value
    let ownID = own.map { snapshot.source.string($0.content) }
    let typed = snapshot.source.string(written)
    return snapshot.script.ids.keys.filter { $0 != ownID }.sorted().flatMap { id in
      ["start", "end"].flatMap { edge in
        let text = "\(id).\(edge)"
        let isWritten = typed.hasPrefix(text)
        let texts = [text] + (isWritten ? ["+500ms", "+1s", "-500ms", "-1s"].map { text + $0 } : [])
        return texts.map { Choice(text: $0, kind: .id, topic: .id(id)) }
      }
    }
  }

  /// Ids that other elements refer to and that no element has.
  private var wantedIDs: [Choice] {
    let script = snapshot.script
    let wanted = script.elements.compactMap { $0.attributes.start?.id }.filter { script.ids[$0] == nil }
    return Set(wanted).sorted().map { Choice(text: $0, kind: .id, detail: "is referred to") }
  }

  /// For the parameters whose values are names of something outside the script.
  private var words: [Choice] {
    switch parameter.name {
    case "engine": return engines
    case "voice": return voices
    case "language":
      return VoiceLanguage.all.map { Choice(text: $0.tag, kind: .language, detail: $0.name) }
    default: return []
    }
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
    return snapshot.compiler.options.engines.name(of: name) == nil ? "not configured here" : "configured"
  }

  /// Of the engine that the tag names, else of the one that speaks by default.
  private var voices: [Choice] {
    let options = snapshot.compiler.options
    let given = tag.attributes.first { snapshot.source.string($0.name) == "engine" }?.value
    let named = given.map { snapshot.source.string($0.content) }.flatMap { $0.isEmpty ? nil : $0 }
    let isVariant = partStart > value.content.start
    let asked = VoiceParameters(engine: named)
    return AskedVoice.engines(asked, defaults: options.narration).flatMap { engine in
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

  /// - Parameter isVariant: Whether a voice is written before it, with a plus sign between.
  private func voices(of engine: String, isVariant: Bool) -> [KnownVoice] {
    let known = KnownEngine(named: engine)
    if isVariant, let known, !known.variants.isEmpty { return known.variants }
    return sources.voices[engine]?.map { KnownVoice(name: $0) } ?? known?.voices ?? []
  }
}
