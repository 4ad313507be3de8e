/// JSON text to which values are added from its start to its end.
///
/// Arrays and objects that are not complete are named by their depth: how many are around them. One ends when something
/// is added to another around it, so containers that are taken from one another cannot be written by turns. An object
/// whose members come in another order than that of their names is put in order when it ends.
struct JSONText {
  /// An array or an object that is not complete.
  private struct Container {
    let isObject: Bool
    /// Of its members or items.
    var count = 0
    /// Whether each member's name so far is greater than the one before it.
    var isSorted = true
    /// The index of its first member in `members`.
    let firstMember: Int
  }

  private struct Member {
    let name: JSONNames.Reference
    /// The offset of its name.
    let start: Int
  }

  private var bytes: [UInt8] = []
  /// From the outermost to the innermost.
  private var containers: [Container] = []
  /// Those of all objects that are not complete.
  private var members: [Member] = []
  /// Whether the next thing to be written is a value.
  private var isValueDue = true
  private let hasLines: Bool
  /// What is between two items or members, by the depth of their container.
  private var separators: [[UInt8]] = []
  private var names: JSONNames
  // Kept, so that no object needs new memory to be sorted.
  private var order: [Int] = []
  private var sorted: [UInt8] = []

  init(hasLines: Bool) {
    self.hasLines = hasLines
    names = JSONNames(colon: hasLines ? " : " : ":")
  }

  /// The whole text, once everything is in it.
  mutating func finished() -> [UInt8] {
    end(downTo: 0)
    if hasLines { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  // MARK: Containers

  /// The value that is due becomes an array or an object, unless there is one at its depth already.
  mutating func start(isObject: Bool, at depth: Int) {
    guard containers.count == depth else { return }
    isValueDue = false
    containers.append(Container(isObject: isObject, firstMember: members.count))
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    guard separators.count < containers.count else { return }
    let indentation = repeatElement(UInt8(ascii: " "), count: 2 * containers.count)
    separators.append([UInt8(ascii: ",")] + (hasLines ? [UInt8(ascii: "\n")] + indentation : []))
  }

  /// How many members or items the container at a depth has.
  func count(at depth: Int) -> Int { containers[depth].count }

  /// Ends the containers from the innermost to the one at a depth.
  private mutating func end(downTo depth: Int) {
    // What encodes nothing is an empty object.
    if isValueDue { start(isObject: true, at: containers.count) }
    while containers.count > depth {
      let container = containers.removeLast()
      if container.isObject {
        if !container.isSorted { sortMembers(from: container.firstMember) }
        members.removeLast(members.count - container.firstMember)
      }
      if hasLines {
        // An empty container has an empty line in it.
        if container.count == 0 { bytes.append(UInt8(ascii: "\n")) }
        if containers.isEmpty {
          bytes.append(UInt8(ascii: "\n"))
        } else {
          bytes.append(contentsOf: separators[containers.count - 1][1...])
        }
      }
      bytes.append(UInt8(ascii: container.isObject ? "}" : "]"))
    }
  }

  // MARK: Members and items

  /// Starts what comes next in the container at a depth.
  ///
  /// - Parameter name: `nil` in an array.
  mutating func startEntry(_ name: String?, at depth: Int) {
    if isValueDue || containers.count > depth + 1 { end(downTo: depth + 1) }
    isValueDue = true
    let isFirst = containers[depth].count == 0
    containers[depth].count += 1
    if !isFirst {
      bytes.append(contentsOf: separators[depth])
    } else if hasLines {
      bytes.append(contentsOf: separators[depth][1...])
    }
    guard let name else { return }
    let reference = names.reference(to: name)
    if !isFirst, let last = members.last, !names.isOrdered(last.name, reference) {
      containers[depth].isSorted = false
    }
    members.append(Member(name: reference, start: bytes.count))
    bytes.append(contentsOf: names.start(reference))
  }

  /// Puts the members of the object that ends in the order of their names. Of several that are called alike, the last
  /// one counts.
  private mutating func sortMembers(from first: Int) {
    let separator = separators[containers.count]
    let start = members[first].start
    order.removeAll(keepingCapacity: true)
    order.append(contentsOf: first..<members.count)
    order.sort { [names, members] in
      names.isSame(members[$0].name, members[$1].name)
        ? $0 < $1 : names.isOrdered(members[$0].name, members[$1].name)
    }
    sorted.removeAll(keepingCapacity: true)
    for (place, index) in order.enumerated() {
      if place + 1 < order.count, names.isSame(members[order[place + 1]].name, members[index].name) {
        continue
      }
      if !sorted.isEmpty { sorted.append(contentsOf: separator) }
      let end = index + 1 < members.count ? members[index + 1].start - separator.count : bytes.count
      sorted.append(contentsOf: bytes[members[index].start..<end])
    }
    bytes.removeLast(bytes.count - start)
    bytes.append(contentsOf: sorted)
  }

  // MARK: Scalars

  /// The value that is due becomes a scalar.
  mutating func write(_ scalar: JSONScalar) throws(EncodingError) {
    isValueDue = false
    switch scalar {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number):
      if number < 0 { bytes.append(UInt8(ascii: "-")) }
      bytes.appendDigits(of: number.magnitude)
    case .unsigned(let number): bytes.appendDigits(of: number)
    case .real(let number): try write(number)
    case .string(let text): bytes.appendJSON(text)
    }
  }

  private mutating func write(_ number: Double) throws(EncodingError) {
    guard number.isFinite else {
      throw .invalidValue(number, .init(codingPath: [], debugDescription: "JSON has no number \(number)"))
    }
    bytes.append(contentsOf: number.description.utf8)
    if bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
  }
}

/// A value without parts.
enum JSONScalar {
  case null
  case boolean(Bool)
  case integer(Int64)
  case unsigned(UInt64)
  case real(Double)
  case string(String)
}
