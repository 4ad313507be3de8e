import InkMedia
package import TestSupport

extension TestSound {
  /// Interleaved stereo samples of a file's sound, as our own decoder reads it.
  package static func decode(_ path: String) throws -> [Float] {
    let decoder = try AudioDecoder(path: path)
    var samples: [Float] = []
    var block = [Float](repeating: 0, count: 2000)
    while true {
      var span = block.mutableSpan
      let count = try decoder.read(into: &span, frames: 0..<1000)
      if count == 0 { return samples }
      samples += block[..<(count * 2)]
    }
  }
}
