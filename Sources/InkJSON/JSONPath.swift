extension JSONNode {
  /// The value at a path such as `elements[3].media.file`; the innermost one around it where there is none.
  package func nearest(to path: String) -> JSONNode {
    var node = self
    for step in path.split(whereSeparator: { ".[]".contains($0) }) {
      guard let next = node.child(step) else { return node }
      node = next
    }
    return node
  }

  private func child(_ step: Substring) -> JSONNode? {
    switch value {
    case .object(let members): members.last { $0.name == step }?.node
    case .array(let items): Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
    default: nil
    }
  }
}
