internal import CSndFile
import InkSystem

/// A 16-bit mono WAV file that appears at its path whole, or not at all.
///
/// Written under a temporary name in the same folder; without `publish` nothing is left of it.
final class WaveFile {
  private let path: String
  private let temporaryPath: String
  private let descriptor: FileDescriptor
  private var sound: OpaquePointer?
  private var isPublished = false

  init(path: String, sampleRate: Int) throws(VoiceFailure) {
    self.path = path
    (temporaryPath, descriptor) = try WaveFile.createTemporary(besides: path)
    var format = SF_INFO()
    format.samplerate = Int32(clamping: sampleRate)
    format.channels = 1
    format.format = Int32(SF_FORMAT_WAV | SF_FORMAT_PCM_16)
    sound = sf_open_fd(descriptor.number, Int32(SFM_WRITE), &format, Int32(SF_FALSE))
    guard sound != nil else {
      unlink(temporaryPath)
      throw VoiceFailure(.environment, "cannot write `\(path)`: \(WaveFile.reason(nil))")
    }
  }

  deinit {
    if let sound { sf_close(sound) }
    if !isPublished { unlink(temporaryPath) }
  }

  func append(_ samples: [Int16]) throws(VoiceFailure) {
    let count = sf_count_t(samples.count)
    guard sf_write_short(sound, samples, count) == count else { throw writeFailure() }
  }

  /// Puts the finished file at its path, in the place of what is there.
  func publish() throws(VoiceFailure) {
    sf_write_sync(sound)
    guard sf_error(sound) == 0 else { throw writeFailure() }
    let result = sf_close(sound)
    sound = nil
    guard result == 0 else {
      throw VoiceFailure(.environment, "cannot write `\(path)`: \(String(cString: sf_error_number(result)))")
    }
    guard fsync(descriptor.number) == 0, rename(temporaryPath, path) == 0 else {
      throw VoiceFailure(output: path, error: errno)
    }
    isPublished = true
  }

  private func writeFailure() -> VoiceFailure {
    VoiceFailure(.environment, "cannot write `\(path)`: \(WaveFile.reason(sound))")
  }

  private static func reason(_ sound: OpaquePointer?) -> String {
    String(cString: sf_strerror(sound))
  }

  private static func createTemporary(
    besides path: String
  ) throws(VoiceFailure) -> (String, FileDescriptor) {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    for attempt in 0..<100 {
      let name = "\(folder).inkreel-espeak-\(getpid())-\(attempt).tmp"
      let number = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if number >= 0 { return (name, FileDescriptor(number)) }
      guard errno == EEXIST else { break }
    }
    throw VoiceFailure(output: path, error: errno)
  }
}
