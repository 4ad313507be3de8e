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

  private let dependencies: LayoutDependencies
  private let elements: [LayoutElement]
  /// How long each element lasts, `background` excepted.
  private let lengths: [Ticks]
  /// Where each element starts in its parent's sequence.
  private let offsets: [Ticks]
  private let rootLength: Ticks
  /// From the first cycle on, whether a start (at last: the script's end) is known: it neither is in a cycle nor leads
  /// into one.
  private var isKnown: [Bool]?

  /// - Parameter elements: Each after its parent, and every index within bounds.
  package init(_ elements: [LayoutElement]) {
    self.elements = elements
    starts = [Ticks](repeating: .zero, count: elements.count)
    (lengths, rootLength) = LayoutTimes.lengths(of: elements)
    let sequences = LayoutTimes.placeInSequences(elements, lengths)
    offsets = sequences.offsets
    dependencies = LayoutDependencies(elements, successors: sequences.successors)
    resolve()
  }

  /// Children are after their parents, so going backwards each is complete before it is added. A block
  /// lasts as long as its content, and at least its own `length`.
  private static func lengths(of elements: [LayoutElement]) -> (lengths: [Ticks], root: Ticks) {
    /// At first the sums of their contents.
    var lengths = [Ticks](repeating: .zero, count: elements.count)
    var root = Ticks.zero
    let all = elements.span
    var sums = lengths.mutableSpan
    for index in all.indices.reversed() {
      let element = all[index]
      let length = element.timing == .sequence ? max(element.length, sums[index]) : element.length
      sums[index] = length
      let advance = element.advance(length)
      if element.parent >= 0 {
        sums[Int(element.parent)] = sums[Int(element.parent)] + advance
      } else {
        root = root + advance
      }
    }
    return (lengths, root)
  }

  /// The state of a sequence that is being walked.
  private struct Cursor {
    var time: Ticks = .zero
    /// The last open picture that fills the frame.
    var picture = LayoutElement.none
  }

  private static func placeInSequences(
    _ elements: [LayoutElement],
    _ lengths: [Ticks]
  ) -> (offsets: [Ticks], successors: [Int32]) {
    var offsets = [Ticks](repeating: .zero, count: elements.count)
    var successors = [Int32](repeating: LayoutElement.none, count: elements.count)
    /// The last is the script's own.
    var cursors = [Cursor](repeating: Cursor(), count: elements.count + 1)
    fill(&offsets, &successors, &cursors, elements, lengths)
    return (offsets, successors)
  }

  private static func fill(
    _ offsets: inout [Ticks],
    _ successors: inout [Int32],
    _ cursors: inout [Cursor],
    _ elements: [LayoutElement],
    _ lengths: [Ticks]
  ) {
    let all = elements.span
    let lasting = lengths.span
    var places = offsets.mutableSpan
    var nexts = successors.mutableSpan
    var scopes = cursors.mutableSpan
    var texts = OpenTexts()
    for index in all.indices {
      let element = all[index]
      let scope = element.parent >= 0 ? Int(element.parent) : all.count
      places[index] = scopes[scope].time
      scopes[scope].time = scopes[scope].time + element.advance(lasting[index])
      guard element.place != .none, !element.isAnchored else { continue }
      if element.place != .frame {
        if let ended = texts.take(element, Int32(index)) { nexts[Int(ended)] = Int32(index) }
      } else if element.timing == .background {
        let picture = scopes[scope].picture
        if picture >= 0 { nexts[Int(picture)] = Int32(index) }
        scopes[scope].picture = Int32(index)
      }
    }
  }

  /// The texts that are open, of each sequence and place. There are few of them: most scripts have none.
  private struct OpenTexts {
    private struct Key: Hashable {
      let parent: Int32
      let place: LayoutPlace
    }

    private var texts: [Key: Int32] = [:]

    /// Takes up a text, open or not: two in one place cannot be read.
    ///
    /// - Returns: The one that it ends.
    mutating func take(_ element: LayoutElement, _ index: Int32) -> Int32? {
      let isOpen = element.timing == .background
      return texts.updateValue(
        isOpen ? index : LayoutElement.none,
        forKey: Key(parent: element.parent, place: element.place)
      ).flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  // MARK: Starts and ends

  private mutating func resolve() {
    let dependencies = dependencies
    var order = LayoutOrder(count: elements.count + 1)
    var node = 0
    while node <= elements.count {
      // Of most scripts these are all.
      let next = setStartsInOrder(from: node, order)
      order.finish(node..<next)
      node = next
      order.start(with: node)
      while let step = order.next(dependency: dependencies.dependency) {
        switch step {
        case .ready(let node):
          let isNodeKnown = isKnown.map { dependencies.areKnown(of: node, $0) }
          if let isNodeKnown { isKnown?[node] = isNodeKnown }
          if node < elements.count { setStart(node) } else { setDuration() }
        case .cycle(let nodes):
          // Up to here all is known that nodes have waited for.
          if isKnown == nil { isKnown = (0...elements.count).map(order.isDone) }
          report(nodes)
        }
      }
      node += 1
    }
    setDuration()
  }

  /// Sets the starts of elements that depend only on those before them, from one on to the first that is another or is
  /// done.
  ///
  /// - Returns: The node that is next.
  private mutating func setStartsInOrder(from first: Int, _ order: borrowing LayoutOrder) -> Int {
    guard isKnown == nil else { return first }
    var index = first
    while index < elements.count, !order.isDone(index), dependencies.areBefore(index) {
      setStart(index)
      index += 1
    }
    return index
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
      start = start + element.offset
    } else {
      start = start + offsets[index]
    }
    if start < .zero, isKnown?[index] ?? true { issues.append(.beforeZero(index, by: -start)) }
    starts[index] = start < .zero ? .zero : .limit < start ? .limit : start
  }

  /// When an element ends.
  package func end(_ index: Int) -> Ticks { min(resolvedEnd(index), .limit) }

  /// Of an element whose start is known, and its scope's end with it.
  private func resolvedEnd(_ index: Int) -> Ticks {
    let element = elements[index]
    guard element.timing == .background else { return starts[index] + lengths[index] }
    let scopeStart = scopeStart(element)
    if let successor = dependencies.successor(of: index) {
      return max(starts[index], scopeStart + offsets[successor])
    }
    return max(starts[index], element.parent >= 0 ? scopeStart + lengths[Int(element.parent)] : duration)
  }

  private mutating func setDuration() {
    duration = dependencies.awaited.reduce(rootLength) { max($0, starts[$1] + lengths[$1]) }
  }

  // MARK: Cycles

  /// Only anchors can close a cycle: what else is in it are the blocks around them, and the script's end.
  private mutating func report(_ nodes: [Int]) {
    let anchored = nodes.filter { $0 < elements.count && elements[$0].anchor >= 0 }
    guard let first = anchored.min(), let position = anchored.firstIndex(of: first) else { return }
    issues.append(.cycle(Array(anchored[position...] + anchored[..<position])))
  }
}
