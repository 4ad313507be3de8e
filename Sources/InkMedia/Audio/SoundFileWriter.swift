internal import CSndFile
package import InkMessages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a wav or flac file of whole-number samples.
///
/// libsndfile writes through `FileSink`, because it does not say itself what of its writing failed, and
/// forgets what fails while it closes.
package final class SoundFileWriter {
  package enum Format: String, Sendable, CaseIterable {
    case wav, flac
  }

  private let path: String
  private let channels: Int
  private let scale: Float
  private let sink: FileSink
  private var handle: OpaquePointer?
  private var converted: [Int32] = []

  /// Creates the file or empties it.
  ///
  /// - Parameter bits: Of a sample: 16 or 24.
  package init(
    path: String,
    format: Format,
    sampleRate: Int,
    channels: Int,
    bits: Int = 16
  ) throws(MediaProblem) {
    self.path = path
    self.channels = channels
    self.scale = bits == 24 ? 8_388_608 : 32_768
    sink = try FileSink(path: path)
    var info = SF_INFO()
    info.samplerate = Int32(clamping: sampleRate)
    info.channels = Int32(clamping: channels)
    let container = format == .wav ? SF_FORMAT_WAV : SF_FORMAT_FLAC
    let coding = bits == 24 ? SF_FORMAT_PCM_24 : SF_FORMAT_PCM_16
    info.format = Int32(container | coding)
    handle = sink.open(&info)
    guard handle != nil else {
      throw sink.problem
        ?? MediaProblem(.environment, "this machine's libsndfile cannot write \(format.rawValue)", path: path)
    }
  }

  deinit {
    if let handle { sf_close(handle) }
  }

  /// Writes frames of interleaved samples, each rounded to the nearest step.
  package func write(_ samples: Span<Float>) throws(MediaProblem) {
    if converted.count < samples.count { converted = Array(repeating: 0, count: samples.count) }
    // libsndfile takes the upper bits of 32.
    let unit: Double = scale == 32_768 ? 65_536 : 256
    let lowest = -Double(scale)
    let highest = Double(scale) - 1
    converted.withUnsafeMutableBufferPointer { target in
      for index in samples.indices {
        let value = min(max(Double(samples[index] * scale), lowest), highest)
        // Added and taken off again, 1.5 times 2^52 leaves the nearest whole number.
        let rounded = (value + 6_755_399_441_055_744) - 6_755_399_441_055_744
        target[index] = Int32(rounded * unit)
      }
    }
    let frames = sf_count_t(samples.count / channels)
    let written = sf_writef_int(handle, converted, frames)
    if let problem = sink.problem { throw problem }
    guard written == frames else { throw failure() }
  }

  /// Writes what is left, and the header with the length.
  package func finish() throws(MediaProblem) {
    guard let handle else { return }
    self.handle = nil
    let result = sf_close(handle)
    if let problem = sink.problem { throw problem }
    guard result == 0 else { throw failure() }
  }

  private func failure() -> MediaProblem {
    MediaProblem(.output, "cannot write \(path): \(String(cString: sf_strerror(handle)))", path: path)
  }
}

/// A file that libsndfile writes to, which keeps the first error.
private final class FileSink {
  private let descriptor: Int32
  private let path: String
  private(set) var problem: MediaProblem?

  init(path: String) throws(MediaProblem) {
    self.path = path
    descriptor = systemCreate(path)
    guard descriptor >= 0 else { throw MediaProblem.cannotWrite(path, errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// libsndfile keeps a pointer to this object, which must outlive the handle.
  func open(_ info: inout SF_INFO) -> OpaquePointer? {
    var calls = SF_VIRTUAL_IO(
      get_filelen: { sink($0)?.length() ?? -1 },
      seek: { offset, whence, data in sink(data)?.seek(offset, whence) ?? -1 },
      read: { buffer, count, data in sink(data)?.read(buffer, count) ?? 0 },
      write: { buffer, count, data in sink(data)?.write(buffer, count) ?? 0 },
      tell: { sink($0)?.seek(0, SEEK_CUR) ?? -1 }
    )
    return sf_open_virtual(
      &calls,
      Int32(SFM_WRITE),
      &info,
      Unmanaged.passUnretained(self).toOpaque()
    )
  }

  private func length() -> sf_count_t {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? sf_count_t(status.st_size) : -1
  }

  private func seek(_ offset: sf_count_t, _ whence: Int32) -> sf_count_t {
    sf_count_t(lseek(descriptor, off_t(offset), whence))
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ count: sf_count_t) -> sf_count_t {
    sf_count_t(max(0, systemRead(descriptor, buffer, Int(count))))
  }

  private func write(_ buffer: UnsafeRawPointer?, _ count: sf_count_t) -> sf_count_t {
    guard problem == nil else { return 0 }
    var written = 0
    while written < Int(count) {
      let result = systemWrite(descriptor, buffer?.advanced(by: written), Int(count) - written)
      if result >= 0 {
        written += result
      } else if errno != EINTR {
        problem = MediaProblem.cannotWrite(path, errno)
        break
      }
    }
    return sf_count_t(written)
  }
}

private func sink(_ data: UnsafeMutableRawPointer?) -> FileSink? {
  data.map { Unmanaged<FileSink>.fromOpaque($0).takeUnretainedValue() }
}

extension MediaProblem {
  /// - Parameter number: `errno`.
  package static func cannotWrite(_ path: String, _ number: Int32) -> MediaProblem {
    MediaProblem(.output, "cannot write \(path): \(String(cString: strerror(number)))", path: path)
  }
}
