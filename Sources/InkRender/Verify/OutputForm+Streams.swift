internal import InkMedia
internal import InkMessages
internal import InkText

/// The streams that an output of each form has.
extension OutputFormat {
  /// What is wrong with the streams of a file of this form.
  func faults(in streams: [StreamSummary]) -> [OutputIssue] {
    let pictures = streams.filter { $0.kind == .picture }
    let sounds = streams.filter { $0.kind == .sound }
    var faults: [OutputIssue] = []
    func expect(_ found: [StreamSummary], _ count: Int, _ codecs: [String], _ what: String) {
      if found.count != count {
        faults.append(OutputIssue("it has \(found.count) \(what) streams instead of \(count)"))
      }
      for stream in found where !codecs.contains(stream.codec) {
        faults.append(OutputIssue("its \(what) is \(stream.codec), not \(ListText.joined(codecs, by: "or"))"))
      }
    }
    expect(pictures, self == .mp4 ? 1 : 0, ["h264"], "picture")
    expect(sounds, 1, codecs, "sound")
    for stream in sounds where stream.sampleRate != 48_000 || stream.channels != 2 {
      faults.append(
        OutputIssue(
          "its sound has \(stream.channels) channels at \(stream.sampleRate) Hz, not 2 at 48000 Hz"
        )
      )
    }
    return faults
  }

  private var codecs: [String] {
    switch self {
    case .mp4, .sound(.m4a): ["aac"]
    case .sound(.opus): ["opus"]
    case .sound(.mp3): ["mp3"]
    case .sound(.flac): ["flac"]
    case .sound(.wav): ["pcm_s16le", "pcm_s24le", "pcm_f32le"]
    }
  }
}
