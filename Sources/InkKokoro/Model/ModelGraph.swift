/// The graph in an ONNX file, as far as names connect it.
struct ModelGraph {
  /// The number of the field that holds the graph.
  static let graphField = 7
  /// Numbers of types of elements.
  static let float: UInt64 = 1
  static let int64: UInt64 = 7

  struct Port {
    let name: String
    /// The number of its type; `nil` where none is given.
    let elementType: UInt64?
  }

  private(set) var inputs: [Port] = []
  private(set) var outputs: [Port] = []
  private let bytes: [UInt8]
  private var nodes: [Node] = []
  /// Weights, each with its place in the file.
  private var weights: [(name: String, whole: Range<Int>)] = []
  /// The graph's name and notes.
  private var others: [Range<Int>] = []
  /// What is around the graph.
  private var around: [Range<Int>] = []

  private struct Node {
    /// With what graphs within it take from around them.
    var inputs: Set<String> = []
    var outputs: [String] = []
    let whole: Range<Int>
  }

  /// Graphs within graphs within graphs: more have no use.
  private static let deepest = 8

  /// `nil` where the file is no ONNX model.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var hasGraph = false
    let isValid = ModelGraph.read(bytes, in: 0..<bytes.count) { field in
      guard field.number == ModelGraph.graphField, let content = field.content else {
        around.append(field.whole)
        return true
      }
      hasGraph = true
      return readGraph(content)
    }
    guard isValid, hasGraph else { return nil }
    // Older exports list weights among the inputs.
    let names = Set(weights.map(\.name))
    inputs.removeAll { names.contains($0.name) }
  }

  /// Whether a node has an output of this name.
  func makes(_ name: String) -> Bool { nodes.contains { $0.outputs.contains(name) } }

  /// The file with nothing in its graph but what one value is made from.
  ///
  /// - Parameter fields: Added to the graph, as they are.
  func cut(to name: String, adding fields: [UInt8]) -> [UInt8] {
    var needed: Set<String> = [name]
    var kept: [Range<Int>] = []
    // Nodes are in the order in which they are computed.
    for node in nodes.reversed() where !needed.isDisjoint(with: node.outputs) {
      kept.append(node.whole)
      needed.formUnion(node.inputs)
    }
    var graph: [UInt8] = []
    for range in kept.reversed() { graph += bytes[range] }
    graph += fields
    for weight in weights where needed.contains(weight.name) { graph += bytes[weight.whole] }
    for range in others { graph += bytes[range] }
    for range in outputRanges where range.name == name { graph += bytes[range.whole] }
    var file: [UInt8] = []
    for range in around { file += bytes[range] }
    return file + ProtobufWriter.start(of: ModelGraph.graphField, length: graph.count) + graph
  }

  private var outputRanges: [(name: String, whole: Range<Int>)] = []

  // MARK: Reading

  private mutating func readGraph(_ range: Range<Int>) -> Bool {
    ModelGraph.read(bytes, in: range) { field in
      guard let content = field.content else { return true }
      switch field.number {
      case 1: return readNode(content, whole: field.whole)
      case 5: return readWeight(content, whole: field.whole)
      case 2, 10: others.append(field.whole)
      case 11:
        guard let port = port(content) else { return false }
        inputs.append(port)
        others.append(field.whole)
      case 12:
        guard let port = port(content) else { return false }
        outputs.append(port)
        outputRanges.append((port.name, field.whole))
      // Shapes of values in between, which the runtime finds by itself.
      default: break
      }
      return true
    }
  }

  private mutating func readNode(_ range: Range<Int>, whole: Range<Int>) -> Bool {
    var node = Node(whole: whole)
    let isValid = readNode(range, depth: 0) {
      node.inputs.insert($0)
    } output: {
      node.outputs.append($0)
    }
    nodes.append(node)
    return isValid
  }

  private func readNode(
    _ range: Range<Int>,
    depth: Int,
    input: (String) -> Void,
    output: (String) -> Void
  ) -> Bool {
    guard depth < ModelGraph.deepest else { return false }
    return ModelGraph.read(bytes, in: range) { field in
      guard let content = field.content else { return true }
      switch field.number {
      case 1: input(text(content))
      case 2: output(text(content))
      case 5: return readAttribute(content, depth: depth, input: input)
      default: break
      }
      return true
    }
  }

  /// An attribute may be a graph, or some, whose nodes take values from around them.
  private func readAttribute(_ range: Range<Int>, depth: Int, input: (String) -> Void) -> Bool {
    ModelGraph.read(bytes, in: range) { attribute in
      guard attribute.number == 6 || attribute.number == 11, let graph = attribute.content else {
        return true
      }
      return ModelGraph.read(bytes, in: graph) { field in
        guard let content = field.content else { return true }
        if field.number == 1 { return readNode(content, depth: depth + 1, input: input, output: { _ in }) }
        // A graph may give out a value from around it as it is.
        if field.number == 12, let port = port(content) { input(port.name) }
        return true
      }
    }
  }

  private mutating func readWeight(_ range: Range<Int>, whole: Range<Int>) -> Bool {
    var name = ""
    let isValid = ModelGraph.read(bytes, in: range) { field in
      if field.number == 8, let content = field.content { name = text(content) }
      return true
    }
    weights.append((name, whole))
    return isValid
  }

  /// A name, and a type that holds a tensor that holds the type of its elements.
  private func port(_ range: Range<Int>) -> Port? {
    var name = ""
    var type: UInt64?
    let isValid = ModelGraph.read(bytes, in: range) { field in
      guard let content = field.content else { return true }
      if field.number == 1 { name = text(content) }
      guard field.number == 2 else { return true }
      return ModelGraph.read(bytes, in: content) { kind in
        guard kind.number == 1, let tensor = kind.content else { return true }
        return ModelGraph.read(bytes, in: tensor) { part in
          if part.number == 1 { type = part.integer }
          return true
        }
      }
    }
    return isValid ? Port(name: name, elementType: type) : nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether all of a message is well formed, and its reader had no objection.
  private static func read(
    _ bytes: [UInt8],
    in range: Range<Int>,
    _ body: (ProtobufField) -> Bool
  ) -> Bool {
    var reader = ProtobufReader(bytes, in: range)
    while let field = reader.next() {
      guard body(field) else { return false }
    }
    return reader.isValid
  }
}
