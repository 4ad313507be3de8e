import InkMediaClient
import InkSystem

/// A program that this one starts, and that prints lines.
enum LineProgram {
  struct End {
    let status: ChildProcess.End
    let standardError: String
  }

  /// Runs a program to its end. A signal that ends this program ends that one, and all that it has started.
  ///
  /// The program's standard input stays open and empty for as long as this program lives.
  ///
  /// - Throws: What keeps the program from starting, what `onLine` throws, or `MediaClientError.interrupted`.
  static func run(_ arguments: [String], onLine: ([UInt8]) throws -> Void) throws -> End {
    let interruption = try Interruption()
    Descendants.adopt()
    let child = try ChildProcess(arguments, pipesError: true, ownGroup: true)
    defer {
      // Without effect where it has ended.
      child.endGroup()
      _ = child.wait()
      Descendants.endAdopted()
    }
    var (line, error): ([UInt8], [UInt8]) = ([], [])
    var open = [child.output] + (child.errorOutput.map { [$0] } ?? [])
    while !open.isEmpty {
      let ready = FileDescriptor.waitForInput(open + [interruption.wakeOutput])
      if interruption.isAskedToStop() { throw MediaClientError.interrupted }
      for (descriptor, _) in zip(open, ready).filter(\.1) {
        let bytes = try descriptor.read(upTo: 1 << 16)
        if bytes.isEmpty { open.removeAll { $0 === descriptor } }
        guard descriptor === child.output else {
          error += bytes
          continue
        }
        for byte in bytes {
          guard byte == UInt8(ascii: "\n") else {
            line.append(byte)
            continue
          }
          try onLine(line)
          line = []
        }
      }
    }
    return End(status: child.wait(), standardError: String(decoding: error, as: UTF8.self))
  }
}
