import InkCompiler
package import InkEstimate
package import InkLanguage
package import InkPlan
package import InkTime

/// What a script is expected to last and to cost in the voices that it asks for, as a whole and element by element,
/// as `inkreel estimate` says it. What takes time is made when it is first asked for.
package struct ScriptFigures: Sendable {
  private let script: TimedScript
  private let times: LayoutTimes
  private let rate: CreditRate
  /// The times when all speech is much shorter and much longer than expected; `nil` without speech.
  private let varied: Lazy<(short: LayoutTimes, long: LayoutTimes)?>
  /// What is before each element, and at last all.
  private let usages: Lazy<[RateUsage]>
  private let whole: Lazy<SpeechEstimate>
  private let unknown: Lazy<Set<Int>>

  package init(_ script: TimedScript, facts: [String: FileContent], rate: CreditRate) {
    let layout = SpokenLayout(script, facts: facts)
    let times = LayoutTimes(layout.elements)
    self.script = script
    self.times = times
    self.rate = rate
    varied = Lazy {
      layout.speech.isEmpty
        ? nil
        : (
          short: layout.times { ScriptFigures.varied($0, by: 0.5) },
          long: layout.times { ScriptFigures.varied($0, by: 2) }
        )
    }
    usages = Lazy { ScriptFigures.usages(script, layout, times) }
    whole = Lazy { layout.range(expected: times.duration) }
    unknown = Lazy { ScriptFigures.unknown(script, facts) }
  }

  /// A length that has been measured is not varied.
  private static func varied(_ length: SpeechEstimate, by factor: Double) -> Ticks {
    length.low == length.high ? length.expected : Ticks(seconds: length.expected.seconds * factor)
  }

  private static func usages(
    _ script: TimedScript,
    _ layout: SpokenLayout,
    _ times: LayoutTimes
  ) -> [RateUsage] {
    let shares = TimeShares.all(
      count: script.count,
      timing: { layout.elements[$0].timing },
      range: { TickRange(start: times.starts[$0], end: times.end($0)) }
    )
    var usage = RateUsage(length: .zero)
    var usages = [usage]
    usages.reserveCapacity(script.count + 1)
    for piece in script.pieces {
      var speech = piece.part.speech.makeIterator()
      var next = speech.next()
      for (index, element) in piece.part.elements.enumerated() {
        usage.length += shares[piece.first + index]
        if let tag = element.tag { usage.count(PlanElement.Kind(tag)) }
        if let said = next, said.element == index {
          usage.count(said)
          next = speech.next()
        }
        usages.append(usage)
      }
    }
    return usages
  }

  private static func unknown(_ script: TimedScript, _ facts: [String: FileContent]) -> Set<Int> {
    var unknown: Set<Int> = []
    for piece in script.pieces {
      for (index, element) in piece.part.elements.enumerated() where element.isLengthUnknown {
        unknown.insert(piece.first + index)
      }
      for file in piece.part.files where facts[file.path] != nil {
        unknown.remove(piece.first + file.element)
      }
    }
    return unknown
  }

  // MARK: The whole

  /// How long the script lasts.
  package var length: SpeechEstimate { whole.value }

  package var usage: RateUsage {
    var usage = usages.value[script.count]
    usage.length = times.duration
    return usage
  }

  package var credits: CreditEstimate { rate.credits(for: usage, length) }

  /// How many elements are counted as if they lasted no time, or no longer than what is in them, since it is not
  /// known how long their files are.
  package var unknownLengths: Int { unknown.value.count }

  // MARK: Elements

  package func isLengthUnknown(_ index: Int) -> Bool { unknown.value.contains(index) }

  /// The expected start and end.
  package func range(_ index: Int) -> TickRange {
    TickRange(start: times.starts[index], end: times.end(index))
  }

  /// Of an element with all that is in it, not rounded.
  package func credits(_ index: Int) -> Double {
    var end = index + 1
    while end < script.count, let parent = script.parent(of: end), parent >= index { end += 1 }
    let usages = usages.value
    let meter = CreditMeter(rate, of: usages[script.count])
    return meter.credits(upTo: usages[end]) - meter.credits(upTo: usages[index])
  }

  /// Whether an element's start is the same however long the speech is.
  private func isStartFixed(_ index: Int) -> Bool {
    varied.value.map { $0.short.starts[index] == $0.long.starts[index] } ?? true
  }

  /// The same of its length.
  private func isLengthFixed(_ index: Int) -> Bool {
    func length(_ times: LayoutTimes) -> Ticks { times.end(index) - times.starts[index] }
    return varied.value.map { length($0.short) == length($0.long) } ?? true
  }

  /// `0:03.2`, with `~` before it where it depends on how long speech is.
  package func start(_ index: Int) -> String {
    (isStartFixed(index) ? "" : "~") + range(index).start.text(.tenths)
  }

  /// `4.1 s`, with `~` before it where it depends on how long speech is; `?` where it is not known.
  package func length(_ index: Int) -> String {
    isLengthUnknown(index) ? "?" : (isLengthFixed(index) ? "" : "~") + range(index).length.text(.length)
  }

  /// When it ends, as `start` says when it starts.
  package func end(_ index: Int) -> String {
    (isStartFixed(index) && isLengthFixed(index) ? "" : "~") + range(index).end.text(.tenths)
  }
}
