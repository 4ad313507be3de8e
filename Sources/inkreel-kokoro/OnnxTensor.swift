internal import COnnxRuntime
import InkVoiceProgram

/// What the elements of a tensor are, by ONNX's number of it.
enum OnnxTensorType: Int {
  case float = 1
  case int32 = 6
  case int64 = 7
}

/// Numbers that go into a model or come out of one.
final class OnnxTensor {
  let pointer: OpaquePointer
  private let runtime: OnnxRuntime
  /// Of a tensor that goes in: where its numbers are.
  private let storage: UnsafeMutableRawBufferPointer?

  convenience init(_ runtime: OnnxRuntime, _ numbers: [Int64], shape: [Int]) throws(VoiceError) {
    try self.init(runtime, numbers, .int64, shape)
  }

  convenience init(_ runtime: OnnxRuntime, _ numbers: [Int32], shape: [Int]) throws(VoiceError) {
    try self.init(runtime, numbers, .int32, shape)
  }

  convenience init(_ runtime: OnnxRuntime, _ numbers: [Float], shape: [Int]) throws(VoiceError) {
    try self.init(runtime, numbers, .float, shape)
  }

  private init<Number: BitwiseCopyable>(
    _ runtime: OnnxRuntime,
    _ numbers: [Number],
    _ type: OnnxTensorType,
    _ shape: [Int]
  ) throws(VoiceError) {
    let size = numbers.count * MemoryLayout<Number>.stride
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, size), alignment: 16)
    numbers.withUnsafeBytes { storage.copyMemory(from: $0) }
    let dimensions = shape.map(Int64.init)
    do throws(VoiceError) {
      pointer = try runtime.functions.made {
        runtime.functions.pointee.createTensor(
          runtime.memory,
          storage.baseAddress,
          size,
          dimensions,
          dimensions.count,
          Int32(type.rawValue),
          $0
        )
      }
    } catch {
      storage.deallocate()
      throw error
    }
    (self.runtime, self.storage) = (runtime, storage)
  }

  /// Takes over what the runtime computed.
  init(_ runtime: OnnxRuntime, computed pointer: OpaquePointer) {
    (self.runtime, self.pointer, storage) = (runtime, pointer, nil)
  }

  deinit {
    runtime.functions.pointee.releaseTensor(pointer)
    storage?.deallocate()
  }

  func floats() throws(VoiceError) -> [Float] {
    let (type, data, count) = try contents()
    guard type == .float else { throw OnnxTensor.unexpected }
    return Array(UnsafeBufferPointer(start: data.assumingMemoryBound(to: Float.self), count: count))
  }

  func integers() throws(VoiceError) -> [Int64] {
    let (type, data, count) = try contents()
    switch type {
    case .int64:
      return Array(UnsafeBufferPointer(start: data.assumingMemoryBound(to: Int64.self), count: count))
    case .int32:
      return UnsafeBufferPointer(start: data.assumingMemoryBound(to: Int32.self), count: count).map(
        Int64.init
      )
    case .float:
      return try floats().map { $0.isFinite ? Int64(max(-1e9, min($0.rounded(), 1e9))) : 0 }
    case nil: throw OnnxTensor.unexpected
    }
  }

  private func contents() throws(VoiceError) -> (OnnxTensorType?, UnsafeMutableRawPointer, Int) {
    let functions = runtime.functions
    let shape: OpaquePointer = try functions.made { functions.pointee.shape(pointer, $0) }
    defer { functions.pointee.releaseShape(shape) }
    let type = try functions.number { functions.pointee.elementType(shape, $0) }
    let count = try functions.number { functions.pointee.elementCount(shape, $0) }
    let data: UnsafeMutableRawPointer = try functions.made { functions.pointee.tensorData(pointer, $0) }
    return (OnnxTensorType(rawValue: type), data, count)
  }

  private static let unexpected = VoiceError(
    .environment,
    "the model computes numbers of another type than expected"
  )
}
