package import InkJSON

/// Looks into values whose form no one has checked: what is not there, or is of another type, is `nil`.
extension JSONNode {
  /// The member of a name; of several, the last. `nil` for `null` too.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    guard let node = members.last(where: { $0.name == name })?.node else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  package var boolean: Bool? {
    if case .boolean(let value) = value { value } else { nil }
  }

  package var integer: Int? {
    if case .number(let number) = value { Int(exactly: number) } else { nil }
  }

  package var items: [JSONNode]? {
    if case .array(let items) = value { items } else { nil }
  }

  package var members: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// Whether the value after some names is `true`.
  package func has(_ path: String...) -> Bool {
    var node: JSONNode? = self
    for name in path { node = node?[name] }
    return node?.boolean ?? false
  }
}
