internal import InkMedia
internal import InkMessages

/// A form of sound with everything that can be chosen of it.
struct SoundForm {
  var format: SoundFormat
  /// Of wav and flac; `nil` for 16 bits.
  var samples: SampleFormat?

  init(format: SoundFormat, samples: SampleFormat?) {
    self.format = format
    self.samples = samples
  }

  /// - Throws: A `.request` error for an ending that is no form of sound, and for samples that it cannot have.
  init(_ request: RenderRequest) throws(MediaError) {
    guard case .sound(let format) = OutputFormat(path: request.output) else {
      let endings = OutputFormat.list(SoundFormat.allCases.map(OutputFormat.sound))
      throw MediaError(
        .request,
        "the output \(request.output) must end in one of \(endings)",
        path: request.output
      )
    }
    guard format != .flac || request.sampleFormat != .float else {
      throw MediaError(.request, "flac does not support floating-point samples", path: request.output)
    }
    self.init(format: format, samples: request.sampleFormat)
  }

  /// Of stems: whole numbers could not hold one that is beyond full scale, where others take away from it.
  var stemSamples: SampleFormat { samples ?? .float }
}
