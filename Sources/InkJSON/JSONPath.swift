/// The way from a JSON text's root to a value: `elements[3].media.file`.
@dynamicMemberLookup
package struct JSONPath: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case member(String)
    case item(Int)
  }

  package static let root = JSONPath([])

  package let steps: [Step]

  package init(_ steps: [Step]) {
    self.steps = steps
  }

  package init(codingPath keys: [any CodingKey]) {
    self.init(keys.map { key in key.intValue.map { .item($0) } ?? .member(key.stringValue) })
  }

  /// The way to a member of the object: `path.media` adds `media`.
  package subscript(dynamicMember name: String) -> JSONPath { self[name] }

  package subscript(name: String) -> JSONPath { JSONPath(steps + [.member(name)]) }

  package subscript(index: Int) -> JSONPath { JSONPath(steps + [.item(index)]) }
}

extension JSONPath: CustomStringConvertible {
  package var description: String {
    steps.reduce("") { path, step in
      switch step {
      case .item(let index): "\(path)[\(index)]"
      case .member(let name): path.isEmpty ? name : "\(path).\(name)"
      }
    }
  }
}

extension JSONNode {
  /// The value that a path leads to, or the innermost one on the way there.
  package func nearest(to path: JSONPath) -> JSONNode {
    var node = self
    for step in path.steps {
      guard let next = node.child(step) else { return node }
      node = next
    }
    return node
  }

  private func child(_ step: JSONPath.Step) -> JSONNode? {
    switch (value, step) {
    case (.object(let members), .member(let name)): members.last { $0.name == name }?.node
    case (.array(let items), .item(let index)): items.indices.contains(index) ? items[index] : nil
    default: nil
    }
  }
}
