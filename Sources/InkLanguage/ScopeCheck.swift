import InkDiagnostics

/// Finds what is in a script and can be neither heard nor seen: sound without volume, and what has no time
/// to be there, because nothing in its scope takes any.
struct ScopeCheck {
  private let elements: [Script.Element]
  /// Whether an element lets time pass in the sequence that it stands in.
  private var takesTime: [Bool]
  /// Whether a block lasts any time.
  private var lasts: [Bool]

  /// - Parameter isSound: Whether the script has no errors: else that something lasts no time may be the
  ///   consequence of one.
  static func check(_ script: Script, isSound: Bool) -> [Diagnostic] {
    var check = ScopeCheck(elements: script.elements)
    guard isSound else { return check.silence() }
    check.measure()
    return check.silence() + check.zeroLengths()
  }

  private init(elements: [Script.Element]) {
    self.elements = elements
    takesTime = [Bool](repeating: false, count: elements.count)
    lasts = takesTime
  }

  /// Children stand after their parents, so going backwards each is known before it is asked for.
  private mutating func measure() {
    for index in elements.indices.reversed() {
      // Taken by field: a copy of an element costs more than all of this.
      if lastsByItself(index) { lasts[index] = true }
      guard lasts[index], !isAnchored(index), !runsBeside(index) else { continue }
      takesTime[index] = true
      if let parent = elements[index].parent { lasts[parent] = true }
    }
  }

  private func tag(_ index: Int) -> Tag? {
    if case .tag(let tag) = elements[index].content { tag } else { nil }
  }

  private func lastsByItself(_ index: Int) -> Bool {
    switch tag(index) {
    case nil, .pause, .sound: true
    case .tts, .music, .style: false
    default: elements[index].attributes.given("duration") != nil || isNatural(index)
    }
  }

  private func isNatural(_ index: Int) -> Bool {
    elements[index].attributes.given("size")?.value == .keyword("natural")
  }

  private func isAnchored(_ index: Int) -> Bool { elements[index].attributes.given("start") != nil }

  private func runsBeside(_ index: Int) -> Bool {
    tag(index) == .sound && elements[index].attributes.given("wait")?.value != .boolean(true)
  }

  // MARK: Volume

  private func silence() -> [Diagnostic] {
    elements.indices.compactMap { index in
      guard let tag = tag(index), tag == .music || tag == .sound,
        let volume = elements[index].attributes.given("volume"), case .number(0) = volume.value
      else { return nil }
      return Diagnostic(
        .neverHeard,
        "this `\(tag.rawValue)` is never heard: its volume is 0",
        at: volume.range
      )
    }
  }

  // MARK: Time

  private func zeroLengths() -> [Diagnostic] {
    /// Whether something later in the same block takes time, by block; the last is the script's.
    var timeFollows = [Bool](repeating: false, count: elements.count + 1)
    var found: [Diagnostic] = []
    for index in elements.indices.reversed() {
      let scope = elements[index].parent ?? elements.count
      if let diagnostic = zeroLength(index, timeFollows: timeFollows[scope]) { found.append(diagnostic) }
      if takesTime[index] { timeFollows[scope] = true }
    }
    return found.reversed()
  }

  private func zeroLength(_ index: Int, timeFollows: Bool) -> Diagnostic? {
    guard !lasts[index], let tag = tag(index), tag != .tts, tag != .style, !isAnchored(index) else {
      return nil
    }
    let element = elements[index]
    // A sequence may end before the block does: a video may last as long as its file.
    let outlasts = element.parent.map(isNatural) ?? false
    guard element.isBlock || !(timeFollows || outlasts) else { return nil }
    let note =
      element.isBlock
      ? "it lasts as long as its content, and nothing in it takes time"
      : "it runs beneath what follows it in its block, and nothing there takes time"
    let isSound = tag == .music
    return Diagnostic(
      isSound ? .neverHeard : .zeroLength,
      "this `\(tag.rawValue)` is never \(isSound ? "heard: it" : "seen: it") lasts no time",
      at: element.range,
      notes: [note]
    )
  }
}
