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
      let element = elements[index]
      if lastsByItself(element) { lasts[index] = true }
      let isInSequence = element.attributes.given("start") == nil
      guard isInSequence, lasts[index], !runsBeside(element) else { continue }
      takesTime[index] = true
      if let parent = element.parent { lasts[parent] = true }
    }
  }

  private func lastsByItself(_ element: Script.Element) -> Bool {
    switch element.content {
    case .speech, .tag(.pause), .tag(.sound): true
    case .tag: element.attributes.given("duration") != nil || element.attributes.string("size") == "natural"
    }
  }

  private func runsBeside(_ element: Script.Element) -> Bool {
    guard case .tag(.sound) = element.content else { return false }
    return !element.attributes.boolean("wait")
  }

  // MARK: Volume

  private func silence() -> [Diagnostic] {
    elements.compactMap { element in
      guard case .tag(let tag) = element.content, tag == .music || tag == .sound,
        let volume = element.attributes.given("volume"), case .number(0) = volume.value
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
    let element = elements[index]
    guard case .tag(let tag) = element.content, tag != .tts, tag != .style, !lasts[index],
      element.attributes.given("start") == nil
    else { return nil }
    // A sequence may end before the block does: a video may last as long as its file.
    let outlasts = element.parent.map { elements[$0].attributes.string("size") == "natural" } ?? false
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
