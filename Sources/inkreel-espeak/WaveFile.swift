internal import CSndFile
import InkSystem

/// A 16-bit mono WAV file that appears at its path whole, or not at all.
final class WaveFile {
  private let path: String
  private let file: AtomicFile
  private var sound: OpaquePointer?

  init(path: String, sampleRate: Int) throws(VoiceError) {
    self.path = path
    do throws(AtomicFile.Failure) {
      file = try AtomicFile(path)
    } catch {
      throw VoiceError(output: path, error.error)
    }
    var format = SF_INFO()
    format.samplerate = Int32(clamping: sampleRate)
    format.channels = 1
    format.format = Int32(SF_FORMAT_WAV | SF_FORMAT_PCM_16)
    sound = sf_open_fd(file.descriptor.number, Int32(SFM_WRITE), &format, Int32(SF_FALSE))
    guard sound != nil else {
      throw VoiceError(.environment, "cannot write `\(path)`: \(WaveFile.reason(nil))")
    }
  }

  deinit {
    if let sound { sf_close(sound) }
  }

  func append(_ samples: [Int16]) throws(VoiceError) {
    let count = sf_count_t(samples.count)
    guard sf_write_short(sound, samples, count) == count else { throw writeFailure() }
  }

  /// Puts the finished file at its path, in the place of what is there.
  func publish() throws(VoiceError) {
    sf_write_sync(sound)
    guard sf_error(sound) == 0 else { throw writeFailure() }
    let result = sf_close(sound)
    sound = nil
    guard result == 0 else {
      throw VoiceError(.environment, "cannot write `\(path)`: \(String(cString: sf_error_number(result)))")
    }
    do throws(AtomicFile.Failure) {
      try file.commit()
    } catch {
      throw VoiceError(output: path, error.error)
    }
  }

  private func writeFailure() -> VoiceError {
    VoiceError(.environment, "cannot write `\(path)`: \(WaveFile.reason(sound))")
  }

  private static func reason(_ sound: OpaquePointer?) -> String {
    String(cString: sf_strerror(sound))
  }
}
