package import InkTime

/// Gives every element its begin and end: the one implementation of the rules in `docs/timing.md`.
///
/// A pure function of the elements and their lengths, in time proportional to their number. Lengths are
/// summed from the leaves up; then each begin follows from exactly one other element: the parent, or the
/// anchor that `start` names.
package struct Layout: Sendable {
  package enum Problem: Hashable, Sendable {
    /// These elements wait for each other, or for the end of the script that waits for them.
    case cycle([Int])
    /// The element would begin this long before the script does.
    case beforeZero(Int, by: Ticks)
  }

  package private(set) var elements: [PlanElement]
  package private(set) var duration: Ticks = .zero
  package private(set) var problems: [Problem] = []

  /// How long each element lasts, `beneath` excepted.
  private var lengths: [Ticks]
  /// Where each element begins in its parent's sequence.
  private var offsets: [Ticks]
  private var rootLength: Ticks = .zero

  /// - Parameter elements: Each after its parent.
  package init(_ elements: [PlanElement]) {
    self.elements = elements
    lengths = elements.map(\.length)
    offsets = [Ticks](repeating: .zero, count: elements.count)
    sumLengths()
    placeInSequences()
    let begins = resolveBegins()
    for index in elements.indices { self.elements[index].begin = begins[index] }
    setEnds()
  }

  /// The time that an element takes in its parent's sequence.
  private func advance(_ index: Int) -> Ticks {
    guard elements[index].start == nil else { return .zero }
    switch elements[index].timing {
    case .sequence, .own: return lengths[index]
    case .beneath, .aside: return .zero
    }
  }

  /// Children stand after their parents, so going backwards each is complete before it is added. A block
  /// lasts as long as its content, and at least its own `length`.
  private mutating func sumLengths() {
    var sums = [Ticks](repeating: .zero, count: elements.count)
    for index in elements.indices.reversed() {
      if elements[index].timing == .sequence { lengths[index] = max(sums[index], elements[index].length) }
      if let parent = elements[index].parent {
        sums[parent] += advance(index)
      } else {
        rootLength += advance(index)
      }
    }
  }

  private mutating func placeInSequences() {
    var cursors = [Ticks](repeating: .zero, count: elements.count)
    var rootCursor = Ticks.zero
    for index in elements.indices {
      if let parent = elements[index].parent {
        offsets[index] = cursors[parent]
        cursors[parent] += advance(index)
      } else {
        offsets[index] = rootCursor
        rootCursor += advance(index)
      }
    }
  }

  // MARK: Begins

  /// What an element's begin is counted from.
  private enum Base {
    case zero
    /// The begin of this element.
    case element(Int)
    case scriptEnd
  }

  private func base(of index: Int) -> (base: Base, offset: Ticks) {
    let element = elements[index]
    let parent = element.parent.map(Base.element) ?? .zero
    guard let start = element.start else { return (parent, offsets[index]) }
    guard let anchor = start.element else { return (parent, start.offset) }
    guard start.edge == .end else { return (.element(anchor), start.offset) }
    guard elements[anchor].timing == .beneath else {
      return (.element(anchor), lengths[anchor] + start.offset)
    }
    // It lasts to the end of the block around it.
    guard let block = elements[anchor].parent else { return (.scriptEnd, .zero) }
    return (.element(block), lengths[block] + start.offset)
  }

  /// Follows each chain of anchors to its end, and comes back along it.
  private mutating func resolveBegins() -> [Ticks] {
    enum State { case unknown, waiting, known }
    var states = [State](repeating: .unknown, count: elements.count)
    var begins = [Ticks](repeating: .zero, count: elements.count)
    for first in elements.indices where states[first] == .unknown {
      var chain = [first]
      states[first] = .waiting
      while let index = chain.last {
        let (base, offset) = base(of: index)
        var begin = offset
        switch base {
        case .zero: break
        case .scriptEnd: problems.append(.cycle([index]))
        case .element(let other):
          if states[other] == .unknown {
            states[other] = .waiting
            chain.append(other)
            continue
          }
          if states[other] == .waiting, let from = chain.firstIndex(of: other) {
            problems.append(.cycle(chain[from...].filter { elements[$0].start?.element != nil }))
          }
          begin += begins[other]
        }
        if begin < .zero {
          problems.append(.beforeZero(index, by: -begin))
          begin = .zero
        }
        begins[index] = begin
        states[index] = .known
        chain.removeLast()
      }
    }
    return begins
  }

  // MARK: Ends

  private mutating func setEnds() {
    duration = rootLength
    for index in elements.indices {
      let element = elements[index]
      guard element.timing != .beneath else { continue }
      elements[index].end = element.begin + lengths[index]
      if element.start != nil || element.timing == .aside { duration = max(duration, elements[index].end) }
    }
    for index in elements.indices where elements[index].timing == .beneath {
      let scopeEnd = elements[index].parent.map { elements[$0].end } ?? duration
      elements[index].end = max(elements[index].begin, scopeEnd)
    }
  }
}
