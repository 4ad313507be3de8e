/// What must be known of other elements before an element's start is.
struct LayoutDependencies: Sendable {
  let elements: [LayoutElement]
  /// Of what is in the background: the next one in its sequence and in its place, which ends it.
  private let successors: [Int32]
  /// The elements that the script waits for at its end, in addition to its sequence.
  let awaited: [Int]

  init(_ elements: [LayoutElement], successors: [Int32]) {
    self.elements = elements
    self.successors = successors
    awaited = elements.indices.filter { index in
      elements[index].timing == .parallel
        || elements[index].timing != .background && elements[index].isAnchored
    }
  }

  /// The elements and, after them, the end of the script are what is resolved.
  private var scriptEnd: Int { elements.count }

  /// The dependencies of a node from 0 on, and `nil` after the last.
  func dependency(of node: Int, _ number: Int) -> Int? {
    if node == scriptEnd { return number < awaited.count ? awaited[number] : nil }
    let element = elements[node]
    guard element.anchor >= 0 else { return number == 0 && element.parent >= 0 ? Int(element.parent) : nil }
    let anchor = Int(element.anchor)
    if number == 0 { return anchor }
    guard number == 1, element.edge == .end, elements[anchor].timing == .background else { return nil }
    let parent = elements[anchor].parent
    return parent >= 0 ? Int(parent) : successor(of: anchor) == nil ? scriptEnd : nil
  }

  /// Whether an element depends only on such before it.
  func areBefore(_ index: Int) -> Bool {
    let element = elements[index]
    let anchor = Int(element.anchor)
    guard anchor >= 0 else { return true }
    guard anchor < index else { return false }
    // What lasts to the end of the script is known at last.
    return element.edge == .start || elements[anchor].timing != .background || elements[anchor].parent >= 0
      || successor(of: anchor) != nil
  }

  func areKnown(of node: Int, _ isKnown: [Bool]) -> Bool {
    var number = 0
    while let other = dependency(of: node, number) {
      if !isKnown[other] { return false }
      number += 1
    }
    return true
  }

  /// What has a `start` is in no sequence, so nothing follows it there.
  func successor(of index: Int) -> Int? {
    guard elements[index].timing == .background, !elements[index].isAnchored, successors[index] >= 0 else {
      return nil
    }
    return Int(successors[index])
  }
}
