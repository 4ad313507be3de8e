internal import COnnxRuntime
import InkSystem
import InkVoiceProgram

/// A model, ready to compute with one thread.
final class OnnxSession {
  struct Input {
    let name: String
    let type: OnnxTensorType?
  }

  let inputs: [Input]
  let outputs: [String]
  private let runtime: OnnxRuntime
  private let session: OpaquePointer

  enum Optimization {
    /// The file is as it was saved.
    case done
    /// The model is made faster, and saved at a path.
    case saved(String)
    /// The model is made faster in memory.
    case inMemory
  }

  init(_ runtime: OnnxRuntime, path: String, optimization: Optimization) throws(VoiceError) {
    self.runtime = runtime
    let functions = runtime.functions
    let options = try OnnxSession.options(functions, optimization)
    defer { functions.pointee.releaseSessionOptions(options) }
    let session: OpaquePointer = try functions.made { made in
      path.withSystemPath { functions.pointee.createSession(runtime.environment, $0, options, made) }
    }
    self.session = session
    do throws(VoiceError) {
      (inputs, outputs) = try OnnxSession.ports(session, functions)
    } catch {
      functions.pointee.releaseSession(session)
      throw error
    }
  }

  deinit {
    runtime.functions.pointee.releaseSession(session)
  }

  private static func options(
    _ functions: UnsafePointer<OnnxFunctions>,
    _ optimization: Optimization
  ) throws(VoiceError) -> OpaquePointer {
    let options: OpaquePointer = try functions.made { functions.pointee.createSessionOptions($0) }
    do throws(VoiceError) {
      try functions.check(functions.pointee.setThreads(options, 1))
      try functions.check(functions.pointee.setParallelOperators(options, 1))
      // It takes memory for all of a text at once, on top of what earlier texts took, and saves no time.
      try functions.check(functions.pointee.disableMemoryPattern(options))
      try functions.check(functions.pointee.setOption(options, "session.intra_op.allow_spinning", "0"))
      let level = if case .done = optimization { OnnxOptimizeNothing } else { OnnxOptimizeExtended }
      try functions.check(functions.pointee.setOptimization(options, Int32(level)))
      if case .saved(let path) = optimization {
        try functions.check(path.withSystemPath { functions.pointee.setOptimizedModelPath(options, $0) })
      }
    } catch {
      functions.pointee.releaseSessionOptions(options)
      throw error
    }
    return options
  }

  private static func ports(
    _ session: OpaquePointer,
    _ functions: UnsafePointer<OnnxFunctions>
  ) throws(VoiceError) -> ([Input], [String]) {
    let allocator: OpaquePointer = try functions.made { functions.pointee.allocator($0) }
    func name(_ find: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> OpaquePointer?)
      throws(VoiceError) -> String
    {
      let text: UnsafeMutablePointer<CChar> = try functions.made(find)
      let name = String(cString: text)
      try functions.check(functions.pointee.free(allocator, text))
      return name
    }
    var inputs: [Input] = []
    for index in 0..<(try functions.number { functions.pointee.inputCount(session, $0) }) {
      let type: OpaquePointer = try functions.made { functions.pointee.inputType(session, index, $0) }
      defer { functions.pointee.releaseType(type) }
      let shape: OpaquePointer = try functions.made { functions.pointee.shapeOfType(type, $0) }
      let number = try functions.number { functions.pointee.elementType(shape, $0) }
      inputs.append(
        Input(
          name: try name { functions.pointee.inputName(session, index, allocator, $0) },
          type: OnnxTensorType(rawValue: number)
        )
      )
    }
    var outputs: [String] = []
    for index in 0..<(try functions.number { functions.pointee.outputCount(session, $0) }) {
      outputs.append(try name { functions.pointee.outputName(session, index, allocator, $0) })
    }
    return (inputs, outputs)
  }

  /// Computes some outputs.
  func run(_ inputs: [(name: String, tensor: OnnxTensor)], outputs: [String]) throws(VoiceError)
    -> [OnnxTensor]
  {
    let names = (inputs.map(\.name) + outputs).map { strdup($0) }
    defer { names.forEach { free($0) } }
    let places = names.map { UnsafePointer($0) }
    let tensors: [OpaquePointer?] = inputs.map(\.tensor.pointer)
    var results = [OpaquePointer?](repeating: nil, count: outputs.count)
    let functions = runtime.functions
    let status = places.withUnsafeBufferPointer { places in
      functions.pointee.run(
        session,
        nil,
        places.baseAddress,
        tensors,
        inputs.count,
        places.baseAddress?.advanced(by: inputs.count),
        outputs.count,
        &results
      )
    }
    withExtendedLifetime(inputs) {}
    let made = results.compactMap { $0.map { OnnxTensor(runtime, computed: $0) } }
    try functions.check(status)
    guard made.count == outputs.count else {
      throw VoiceError(.environment, "ONNX Runtime computed nothing")
    }
    return made
  }
}
