internal import COnnxRuntime
import InkSystem
import InkVoiceProgram

/// ONNX Runtime: its library, opened for the life of the process.
final class OnnxRuntime {
  /// Such as `1.32.0`.
  let version: String
  let functions: UnsafePointer<OnnxFunctions>
  /// Where tensors are: the main memory.
  let memory: OpaquePointer
  let environment: OpaquePointer

  /// Names a library to use where Kokoro's folder has none.
  static let variable = "INKREEL_ONNXRUNTIME"

  /// - Parameter path: The library; `nil` for the one that the environment or the system has.
  init(_ path: String?) throws(VoiceError) {
    let library = try OnnxRuntime.open(path)
    version = library.pointee.version().map { String(cString: $0) } ?? "of an unknown version"
    guard let functions = library.pointee.functions(UInt32(OnnxTableVersion)) else {
      throw VoiceError(.environment, "ONNX Runtime \(version) is too old: version 1.11 or later is needed")
    }
    self.functions = functions
    environment = try functions.made {
      functions.pointee.createEnvironment(Int32(OnnxLogFatal), "inkreel", $0)
    }
    memory = try functions.made {
      functions.pointee.createMemory(Int32(OnnxArenaAllocator), Int32(OnnxDefaultMemory), $0)
    }
  }

  deinit {
    functions.pointee.releaseMemory(memory)
    functions.pointee.releaseEnvironment(environment)
  }

  private static func open(_ path: String?) throws(VoiceError) -> UnsafePointer<OnnxLibrary> {
    // Without it, version 1.32 keeps a database of events in the user's cache folder and sends it to its makers.
    setenv("ORT_DISABLE_TELEMETRY", "1", 1)
    let own = getenv(variable).map { String(systemPath: $0) }
    guard
      let library = (path ?? own ?? "libonnxruntime.so.1").withSystemPath({
        dlopen($0, RTLD_NOW | RTLD_LOCAL)
      })
    else {
      let reason = dlerror().map { String(cString: $0) } ?? "unknown error"
      throw VoiceError(
        .environment,
        "cannot open ONNX Runtime: \(reason); run `inkreel voices install kokoro`"
      )
    }
    guard let symbol = dlsym(library, "OrtGetApiBase") else {
      throw VoiceError(.environment, "`\(path ?? own ?? "libonnxruntime.so.1")` is not ONNX Runtime")
    }
    guard let base = unsafeBitCast(symbol, to: OnnxLibraryEntry.self)() else {
      throw VoiceError(.environment, "ONNX Runtime does not hand out its functions")
    }
    return base
  }
}

extension UnsafePointer<OnnxFunctions> {
  /// - Parameter status: What a function returned.
  func check(_ status: OpaquePointer?) throws(VoiceError) {
    guard let status else { return }
    defer { pointee.releaseStatus(status) }
    let message = pointee.message(status).map { String(cString: $0) } ?? "unknown error"
    throw VoiceError(.environment, "ONNX Runtime: \(message)")
  }

  /// What a function makes.
  func made<Result>(_ make: (UnsafeMutablePointer<Result?>) -> OpaquePointer?) throws(VoiceError) -> Result {
    var made: Result?
    try check(make(&made))
    guard let made else { throw VoiceError(.environment, "ONNX Runtime made nothing") }
    return made
  }

  /// A number that a function finds out.
  func number<Number: BinaryInteger>(
    _ find: (UnsafeMutablePointer<Number>) -> OpaquePointer?
  ) throws(VoiceError) -> Int {
    var number: Number = 0
    try check(find(&number))
    return Int(clamping: number)
  }
}
