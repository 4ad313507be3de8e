package import InkTime

/// Gives every element its start and end: the one implementation of the rules in `docs/timing.md`.
///
/// A pure function of the elements and their lengths, in time and memory proportional to their number.
/// Lengths are summed from the leaves up; then `LayoutOrder` resolves each start after what it is counted
/// from. Nothing here recurses: neither depth nor a chain of anchors has a limit.
package struct Layout: Sendable {
  package enum Issue: Hashable, Sendable {
    /// These elements have a `start`, and each waits for the next one, the last for the first. The first is
    /// the one that is first in the script.
    case cycle([Int])
    /// The element would start this long before the script does.
    case beforeZero(Int, by: Ticks)
  }

  package private(set) var elements: [PlanElement]
  package private(set) var duration: Ticks = .zero
  package private(set) var issues: [Issue] = []

  /// How long each element lasts, `background` excepted.
  private var lengths: [Ticks]
  /// Where each element starts in its parent's sequence.
  private var offsets: [Ticks]
  private var rootLength: Ticks = .zero
  /// Of a picture that is in the background: the next one in its sequence, which ends it.
  private var successors: [Int?]
  /// The elements that the script waits for at its end, in addition to its sequence.
  private let awaited: [Int]
  /// Whether a start (at last: the script's end) is known: it neither is in a cycle nor leads into one.
  private var isKnown: [Bool]

  /// - Parameter elements: Each after its parent, and every index within bounds.
  package init(_ elements: [PlanElement]) {
    self.elements = elements
    lengths = elements.map(\.length)
    offsets = [Ticks](repeating: .zero, count: elements.count)
    successors = [Int?](repeating: nil, count: elements.count)
    isKnown = [Bool](repeating: false, count: elements.count + 1)
    awaited = elements.indices.filter { index in
      elements[index].timing == .parallel
        || elements[index].timing != .background && elements[index].anchor != nil
    }
    sumLengths()
    placeInSequences()
    resolve()
  }

  /// The time that an element takes in its parent's sequence.
  private func advance(_ index: Int) -> Ticks {
    guard elements[index].anchor == nil else { return .zero }
    switch elements[index].timing {
    case .sequence, .own: return lengths[index]
    case .background, .parallel: return .zero
    }
  }

  /// Children are after their parents, so going backwards each is complete before it is added. A block
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

  /// The state of a sequence that is being walked.
  private struct Cursor {
    var time: Ticks = .zero
    /// The last picture that fills the frame.
    var picture: Int?
  }

  private mutating func placeInSequences() {
    /// The last is the script's own.
    var cursors = [Cursor](repeating: Cursor(), count: elements.count + 1)
    for index in elements.indices {
      let scope = elements[index].parent ?? elements.count
      offsets[index] = cursors[scope].time
      cursors[scope].time += advance(index)
      guard elements[index].fillsFrame == true, elements[index].anchor == nil else { continue }
      if let picture = cursors[scope].picture { successors[picture] = index }
      cursors[scope].picture = index
    }
  }

  // MARK: Starts and ends

  private mutating func resolve() {
    var order = LayoutOrder(count: elements.count + 1)
    while let step = order.next(dependency: dependency) {
      switch step {
      case .ready(let node):
        isKnown[node] = areDependenciesKnown(node)
        if node < elements.count { setStart(node) } else { setDuration() }
      case .cycle(let nodes):
        report(nodes)
      }
    }
    setDuration()
    for index in elements.indices { elements[index].end = min(end(index), .limit) }
  }

  /// The elements and, after them, the end of the script are what is resolved.
  private var scriptEnd: Int { elements.count }

  /// What must be known before a node is: its dependencies from 0 on, and `nil` after the last.
  private func dependency(of node: Int, _ number: Int) -> Int? {
    if node == scriptEnd { return number < awaited.count ? awaited[number] : nil }
    let element = elements[node]
    guard let anchor = element.anchor?.element else { return number == 0 ? element.parent : nil }
    if number == 0 { return anchor }
    guard number == 1, element.anchor?.edge == .end, elements[anchor].timing == .background else {
      return nil
    }
    return elements[anchor].parent ?? (successor(of: anchor) == nil ? scriptEnd : nil)
  }

  private func areDependenciesKnown(_ node: Int) -> Bool {
    var number = 0
    while let other = dependency(of: node, number) {
      if !isKnown[other] { return false }
      number += 1
    }
    return true
  }

  /// A picture with a `start` is in no sequence, so nothing follows it there.
  private func successor(of index: Int) -> Int? {
    elements[index].timing == .background && elements[index].anchor == nil ? successors[index] : nil
  }

  private mutating func setStart(_ index: Int) {
    let element = elements[index]
    var start = element.parent.map { elements[$0].start } ?? .zero
    if let anchor = element.anchor {
      if let base = anchor.element { start = anchor.edge == .end ? end(base) : elements[base].start }
      start += anchor.offset
    } else {
      start += offsets[index]
    }
    if start < .zero, isKnown[index] { issues.append(.beforeZero(index, by: -start)) }
    elements[index].start = min(max(.zero, start), .limit)
  }

  /// Of an element whose start is known, and its scope's end with it.
  private func end(_ index: Int) -> Ticks {
    let element = elements[index]
    guard element.timing == .background else { return element.start + lengths[index] }
    let scopeStart = element.parent.map { elements[$0].start } ?? .zero
    if let successor = successor(of: index) { return max(element.start, scopeStart + offsets[successor]) }
    return max(element.start, element.parent.map { scopeStart + lengths[$0] } ?? duration)
  }

  private mutating func setDuration() {
    duration = awaited.reduce(rootLength) { max($0, elements[$1].start + lengths[$1]) }
  }

  // MARK: Cycles

  /// Only anchors can close a cycle: what else is in it are the blocks around them, and the script's end.
  private mutating func report(_ nodes: [Int]) {
    let anchored = nodes.filter { $0 < elements.count && elements[$0].anchor?.element != nil }
    guard let first = anchored.min(), let position = anchored.firstIndex(of: first) else { return }
    issues.append(.cycle(Array(anchored[position...] + anchored[..<position])))
  }
}
