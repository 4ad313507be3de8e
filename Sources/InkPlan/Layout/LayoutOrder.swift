/// Walks nodes so that each comes after all that it depends on, and finds the cycles among them: a
/// depth-first search with a stack of its own, in time proportional to nodes and dependencies.
struct LayoutOrder {
  enum Step: Hashable {
    /// All that this node depends on has been given, as far as no cycle prevents it.
    case ready(Int)
    /// Each of these nodes depends on the next one, and the last on the first. No node is in two of the
    /// cycles that are given.
    case cycle([Int])
  }

  private enum State: UInt8 {
    case unknown, waiting, done
  }

  private struct Entry {
    var node: Int
    /// The next of its dependencies to be looked at.
    var dependency = 0
    /// The height on the stack of the highest node, up to this one, that is in a cycle; -1 for none.
    var highestInCycle: Int
  }

  private var states: [State]
  /// How high each waiting node lies on the stack.
  private var heights: [Int]
  private var stack: [Entry] = []

  init(count: Int) {
    states = [State](repeating: .unknown, count: count)
    heights = [Int](repeating: 0, count: count)
  }

  func isDone(_ node: Int) -> Bool { states[node] == .done }

  /// Says that nodes need not be given, nor what they depend on.
  mutating func finish(_ nodes: Range<Int>) {
    for node in nodes { states[node] = .done }
  }

  /// Starts with a node, unless it is done.
  mutating func start(with node: Int) {
    if !isDone(node) { push(node) }
  }

  /// The next step; `nil` when the node that was started with, and all that it depends on, have been given.
  ///
  /// - Parameter dependency: A node's dependencies from 0 on, and `nil` after the last.
  mutating func next(dependency: (_ node: Int, _ number: Int) -> Int?) -> Step? {
    while let entry = stack.last {
      guard let other = dependency(entry.node, entry.dependency) else {
        stack.removeLast()
        states[entry.node] = .done
        return .ready(entry.node)
      }
      stack[stack.count - 1].dependency += 1
      switch states[other] {
      case .unknown: push(other)
      case .waiting: if let cycle = closeCycle(at: heights[other]) { return cycle }
      case .done: break
      }
    }
    return nil
  }

  private mutating func push(_ node: Int) {
    states[node] = .waiting
    heights[node] = stack.count
    stack.append(Entry(node: node, highestInCycle: stack.last?.highestInCycle ?? -1))
  }

  /// A cycle that shares a node with one that was given is not given: most often it has the same cause.
  private mutating func closeCycle(at height: Int) -> Step? {
    guard let top = stack.last, top.highestInCycle < height else { return nil }
    for place in height..<stack.count { stack[place].highestInCycle = place }
    return .cycle(stack[height...].map(\.node))
  }
}
