internal import InkMessages

/// Something that gives interleaved stereo, once, from its start to its end.
protocol SampleSource: AnyObject {
  /// Frames a second.
  var sampleRate: Int { get }
  /// Whether both sides are the same.
  var isMono: Bool { get }

  /// Fills these frames of `output`.
  ///
  /// - Returns: The number of frames, less than was asked for only at the end.
  func read(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) -> Int
}
