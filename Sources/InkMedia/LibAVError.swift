internal import CLibAV
internal import InkMessages

extension MediaError {
  static let outOfMemory = MediaError(.environment, "out of memory")

  /// What libav's negative `code` says, in the library's or the system's words.
  static func libAVReason(_ code: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
      guard let text = buffer.baseAddress, av_strerror(code, text, buffer.count) == 0 else {
        return "error \(code)"
      }
      return String(cString: text)
    }
  }
}
