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
  private var nextRoot = 0

  init(count: Int) {
    states = [State](repeating: .unknown, count: count)
    heights = [Int](repeating: 0, count: count)
  }

  /// The next step; `nil` when all nodes have been given.
  ///
  /// - Parameter dependency: A node's dependencies from 0 on, and `nil` after the last.
  mutating func next(dependency: (_ node: Int, _ number: Int) -> Int?) -> Step? {
    while true {
      guard let entry = stack.last else {
        while nextRoot < states.count, states[nextRoot] != .unknown { nextRoot += 1 }
        guard nextRoot < states.count else { return nil }
        if isReady(nextRoot, dependency) {
          states[nextRoot] = .done
          return .ready(nextRoot)
        }
        push(nextRoot)
        continue
      }
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
  }

  /// Whether all that a node depends on has been given, as for most: those need not go onto the stack.
  private func isReady(_ node: Int, _ dependency: (_ node: Int, _ number: Int) -> Int?) -> Bool {
    var number = 0
    while let other = dependency(node, number) {
      guard states[other] == .done else { return false }
      number += 1
    }
    return true
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
