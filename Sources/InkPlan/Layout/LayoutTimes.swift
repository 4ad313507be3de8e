package import InkTime

/// The start and the end of every element: the one implementation of the rules in `docs/timing.md`.
///
/// A pure function of the elements and their lengths, in time and memory proportional to their number.
/// Lengths are summed from the leaves up; then `LayoutOrder` resolves each start after what it is counted
/// from. Nothing here recurses: neither depth nor a chain of anchors has a limit.
package struct LayoutTimes: Sendable {
  package private(set) var starts: [Ticks]
  package private(set) var duration: Ticks = .zero
  package private(set) var issues: [Layout.Issue] = []

  private let elements: [LayoutElement]
  /// How long each element lasts, `background` excepted.
  private var lengths: [Ticks]
  /// Where each element starts in its parent's sequence.
  private var offsets: [Ticks]
  private var rootLength: Ticks = .zero
  /// Of a picture that is in the background: the next one in its sequence, which ends it.
  private var successors: [Int32]
  /// The elements that the script waits for at its end, in addition to its sequence.
  private let awaited: [Int]
  /// Whether a start (at last: the script's end) is known: it neither is in a cycle nor leads into one.
  private var isKnown: [Bool]

  /// - Parameter elements: Each after its parent, and every index within bounds.
  package init(_ elements: [LayoutElement]) {
    self.elements = elements
    starts = [Ticks](repeating: .zero, count: elements.count)
    lengths = elements.map(\.length)
    offsets = starts
    successors = [Int32](repeating: LayoutElement.none, count: elements.count)
    isKnown = [Bool](repeating: false, count: elements.count + 1)
    awaited = elements.indices.filter { index in
      elements[index].timing == .parallel
        || elements[index].timing != .background && elements[index].isAnchored
    }
    sumLengths()
    placeInSequences()
    resolve()
  }

  /// Children are after their parents, so going backwards each is complete before it is added. A block
  /// lasts as long as its content, and at least its own `length`.
  private mutating func sumLengths() {
    var sums = [Ticks](repeating: .zero, count: elements.count)
    for index in elements.indices.reversed() {
      let element = elements[index]
      if element.timing == .sequence { lengths[index] = max(sums[index], element.length) }
      let advance = element.advance(lengths[index])
      if element.parent >= 0 { sums[Int(element.parent)] += advance } else { rootLength += advance }
    }
  }

  /// The state of a sequence that is being walked.
  private struct Cursor {
    var time: Ticks = .zero
    /// The last picture that fills the frame.
    var picture = LayoutElement.none
  }

  private mutating func placeInSequences() {
    /// The last is the script's own.
    var cursors = [Cursor](repeating: Cursor(), count: elements.count + 1)
    for index in elements.indices {
      let element = elements[index]
      let scope = element.parent >= 0 ? Int(element.parent) : elements.count
      offsets[index] = cursors[scope].time
      cursors[scope].time += element.advance(lengths[index])
      guard element.fillsFrame, !element.isAnchored else { continue }
      let picture = cursors[scope].picture
      if picture >= 0 { successors[Int(picture)] = Int32(index) }
      cursors[scope].picture = Int32(index)
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
  }

  /// The elements and, after them, the end of the script are what is resolved.
  private var scriptEnd: Int { elements.count }

  /// What must be known before a node is: its dependencies from 0 on, and `nil` after the last.
  private func dependency(of node: Int, _ number: Int) -> Int? {
    if node == scriptEnd { return number < awaited.count ? awaited[number] : nil }
    let element = elements[node]
    guard element.anchor >= 0 else { return number == 0 && element.parent >= 0 ? Int(element.parent) : nil }
    let anchor = Int(element.anchor)
    if number == 0 { return anchor }
    guard number == 1, element.edge == .end, elements[anchor].timing == .background else { return nil }
    let parent = elements[anchor].parent
    return parent >= 0 ? Int(parent) : successor(of: anchor) == nil ? scriptEnd : nil
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
    guard elements[index].timing == .background, !elements[index].isAnchored, successors[index] >= 0 else {
      return nil
    }
    return Int(successors[index])
  }

  /// Of the block around an element, or of the script.
  private func scopeStart(_ element: LayoutElement) -> Ticks {
    element.parent >= 0 ? starts[Int(element.parent)] : .zero
  }

  private mutating func setStart(_ index: Int) {
    let element = elements[index]
    var start = scopeStart(element)
    if element.isAnchored {
      if element.anchor >= 0 {
        let base = Int(element.anchor)
        start = element.edge == .end ? resolvedEnd(base) : starts[base]
      }
      start += element.offset
    } else {
      start += offsets[index]
    }
    if start < .zero, isKnown[index] { issues.append(.beforeZero(index, by: -start)) }
    starts[index] = min(max(.zero, start), .limit)
  }

  /// When an element ends.
  package func end(_ index: Int) -> Ticks { min(resolvedEnd(index), .limit) }

  /// Of an element whose start is known, and its scope's end with it.
  private func resolvedEnd(_ index: Int) -> Ticks {
    let element = elements[index]
    guard element.timing == .background else { return starts[index] + lengths[index] }
    let scopeStart = scopeStart(element)
    if let successor = successor(of: index) { return max(starts[index], scopeStart + offsets[successor]) }
    return max(starts[index], element.parent >= 0 ? scopeStart + lengths[Int(element.parent)] : duration)
  }

  private mutating func setDuration() {
    duration = awaited.reduce(rootLength) { max($0, starts[$1] + lengths[$1]) }
  }

  // MARK: Cycles

  /// Only anchors can close a cycle: what else is in it are the blocks around them, and the script's end.
  private mutating func report(_ nodes: [Int]) {
    let anchored = nodes.filter { $0 < elements.count && elements[$0].anchor >= 0 }
    guard let first = anchored.min(), let position = anchored.firstIndex(of: first) else { return }
    issues.append(.cycle(Array(anchored[position...] + anchored[..<position])))
  }
}
