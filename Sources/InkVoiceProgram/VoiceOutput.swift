internal import InkJSON
internal import InkSystem
internal import InkText

/// What a voice program says: answers on standard output, and one sentence on standard error.
package enum VoiceOutput {
  /// Runs a program, and reports what stops it.
  ///
  /// - Returns: The exit status.
  package static func run(_ program: String, _ body: () throws(VoiceError) -> Void) -> Int32 {
    do throws(VoiceError) {
      try body()
      return 0
    } catch {
      // Where standard error is closed, the status alone has to say so.
      try? FileDescriptor.standardError.write(Array("\(program): \(VisibleText.line(error.message))\n".utf8))
      return error.fault.rawValue
    }
  }

  package static func print(_ text: String) throws(VoiceError) {
    do {
      try FileDescriptor.standardOutput.write(Array(text.utf8))
    } catch {
      throw VoiceError(.environment, "cannot write to standard output: \(error)")
    }
  }

  /// An object on a line of its own.
  package static func print(_ answer: some Encodable) throws(VoiceError) {
    let line: [UInt8]
    do {
      line = try JSONOutput.line(answer)
    } catch {
      throw VoiceError(.environment, "cannot write the answer as JSON: \(error)")
    }
    try print(String(decoding: line, as: UTF8.self) + "\n")
  }
}
