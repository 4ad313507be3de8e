import InkSyntax
package import InkText

/// The elements of a script with what decides their times, and what they cost: of a script that is being edited put
/// together from what is known of its parts.
package struct TimedScript: Sendable {
  /// A part in its place.
  package struct Piece: Sendable {
    package let part: TimedPart
    /// The index of the first of its elements among those of the script.
    package let first: Int
    /// The index of the element that the part is in; -1 for none.
    package let parent: Int32
    /// Where it starts in the source.
    fileprivate let origin: Int

    /// The index that an element's parent has in the script; -1 for none.
    package func parent(of element: TimedElement) -> Int32 {
      element.parent < 0 ? parent : element.parent + Int32(clamping: first)
    }
  }

  /// A start that is counted from an element with an id.
  package struct Start: Sendable {
    /// The index of the element that has it.
    package let element: Int
    /// The index of the one that it is counted from; -1 where there is none.
    package let anchor: Int32
    /// The number of its mention.
    fileprivate let mention: Int
  }

  /// In the order of the source.
  package private(set) var pieces: [Piece] = []
  /// How many elements there are.
  package private(set) var count = 0
  /// In the order of their elements.
  package private(set) var starts: [Start] = []
  /// How many nodes had to be read for it.
  package private(set) var readNodes = 0
  private let known: TimedStretches
  /// The element of each mention of an id; -1 for one that means nothing.
  private var elementsOfIDs: [Int32] = []

  /// - Parameter script: What the whole script means, where that is asked for.
  init(_ known: TimedStretches, _ tree: SyntaxTree, _ context: CheckContext, script: () -> Script) {
    self.known = known
    let files = context.resolve.map { FileNames($0) }
    pieces.reserveCapacity(known.stretches.count)
    /// The blocks that are open.
    var open: [Int32] = []
    for stretch in known.stretches {
      switch stretch {
      case .whole:
        readNodes += tree.nodeCount
        append(context.times(script(), 0), in: -1, at: 0)
      case .part(let part, let node, let place):
        let timed = part.times.withLock { times in
          if let times { return times }
          readNodes += part.nodeCount
          let nodes = node..<node + part.nodeCount
          let made = context.times(ScriptBuilder.build(tree, context, files, siblings: nodes), place)
          times = made
          return made
        }
        append(timed, in: open.last ?? -1, at: place)
      case .tag(let node):
        readNodes += 1
        let script = ScriptBuilder.build(tree, context, files, tagOf: node)
        let parent = open.last ?? -1
        let place = tree.range(node).start
        // A tag that is no element passes its content on to what is around it.
        open.append(script.elements.isEmpty ? parent : Int32(clamping: count))
        append(context.times(script, place), in: parent, at: place)
      case .end: open.removeLast()
      }
    }
    connectIDs()
    connectStarts()
  }

  private mutating func append(_ part: TimedPart, in parent: Int32, at origin: Int) {
    guard !part.elements.isEmpty else { return }
    pieces.append(Piece(part: part, first: count, parent: parent, origin: origin))
    count += part.elements.count
  }

  // MARK: Ids

  /// Gives each mention of an id its element. Those of elements that mean nothing have none.
  private mutating func connectIDs() {
    elementsOfIDs = [Int32](repeating: -1, count: known.ids.count)
    var next = 0
    for piece in pieces {
      for id in piece.part.ids {
        let place = piece.origin + Int(id.place)
        while next < known.ids.count, known.ids[next].range.start < place { next += 1 }
        guard next < known.ids.count else { return }
        guard known.ids[next].range.start == place else { continue }
        elementsOfIDs[next] = Int32(clamping: piece.first) + id.element
      }
    }
    // An id is that of the first element that has it.
    for double in known.shards.duplicates where elementsOfIDs[double.first] < 0 {
      elementsOfIDs[double.first] = elementsOfIDs[double.index]
    }
  }

  private mutating func connectStarts() {
    starts.reserveCapacity(known.starts.count)
    var next = 0
    for piece in pieces {
      for start in piece.part.starts {
        let place = piece.origin + Int(start.place)
        while next < known.starts.count, known.starts[next].range.start < place { next += 1 }
        guard next < known.starts.count else { return }
        guard known.starts[next].range.start == place else { continue }
        let anchor = known.firsts[next].map { elementsOfIDs[$0] } ?? -1
        starts.append(Start(element: piece.first + Int(start.element), anchor: anchor, mention: next))
      }
    }
  }

  /// Where a start is given, between the quotes.
  package func range(of start: Start) -> ByteRange { known.starts[start.mention].range }

  package func id(of start: Start, in source: SourceText) -> String {
    IDCheck.name(known.starts[start.mention], source)
  }

  /// The index of the first element that has an id.
  package func element(withID id: String, in source: SourceText) -> Int? {
    let bytes = Array(id.utf8)
    let mention = IDCheck.Mention(ByteRange(0, bytes.count), bytes, length: bytes.count, bytes.span)
    guard let first = known.shards.first(of: mention, source), elementsOfIDs[first] >= 0 else { return nil }
    return Int(elementsOfIDs[first])
  }

  // MARK: Elements

  package subscript(index: Int) -> TimedElement {
    let piece = piece(of: index)
    return piece.part.elements[index - piece.first]
  }

  package func parent(of index: Int) -> Int? {
    let piece = piece(of: index)
    let parent = piece.parent(of: piece.part.elements[index - piece.first])
    return parent < 0 ? nil : Int(parent)
  }

  /// Where an element starts in the source.
  package func place(of index: Int) -> Int {
    let piece = piece(of: index)
    return piece.origin + Int(piece.part.elements[index - piece.first].place)
  }

  /// The index of the first element that starts at a place in the source or after it.
  package func firstElement(from place: Int) -> Int {
    let next = pieces.partitioningIndex { $0.origin + Int($0.part.elements[0].place) >= place }
    guard next > 0 else { return 0 }
    let piece = pieces[next - 1]
    return piece.first + piece.part.elements.partitioningIndex { piece.origin + Int($0.place) >= place }
  }

  private func piece(of index: Int) -> Piece {
    pieces[pieces.partitioningIndex { $0.first > index } - 1]
  }
}
