internal import CSndFile
package import InkMessages
package import InkSystem

/// Writes a wav or flac file, or RF64 (EBU Tech 3306), which is wav for more than 4 GB.
///
/// libsndfile writes through `FileSink`, because it does not say itself what of its writing failed, and
/// forgets what fails while it closes.
package final class SoundFileWriter {
  package enum Format: String, Sendable, CaseIterable {
    case wav, rf64, flac
  }

  private let path: String
  private let channels: Int
  private let samples: SampleFormat
  private let sink: FileSink
  private var handle: OpaquePointer?
  private var converted: [Int32] = []
  private var shortened: [Int16] = []

  /// Creates the file or empties it.
  ///
  /// - Parameter samples: Flac has none of floating point.
  package init(
    path: String,
    format: Format,
    sampleRate: Int,
    channels: Int,
    samples: SampleFormat = .int16
  ) throws(MediaError) {
    self.path = path
    self.channels = channels
    self.samples = samples
    sink = try FileSink(path: path)
    var info = SF_INFO()
    info.samplerate = Int32(clamping: sampleRate)
    info.channels = Int32(clamping: channels)
    // libsndfile's plain header lacks the size of its extension, which samples of floating point must have.
    let container = format == .wav && samples == .float ? SF_FORMAT_WAVEX : format.container
    info.format = Int32(container | samples.coding)
    handle = sink.open(&info)
    guard handle != nil else {
      throw sink.problem
        ?? MediaError(.environment, "this machine's libsndfile cannot write \(format.rawValue)", path: path)
    }
    // It holds the time at which it was written.
    sf_command(handle, Int32(SFC_SET_ADD_PEAK_CHUNK), nil, Int32(SF_FALSE))
  }

  deinit {
    if let handle { sf_close(handle) }
  }

  /// Writes frames of interleaved samples; whole numbers are rounded to the nearest step.
  package func write(_ block: Span<Float>) throws(MediaError) {
    let frames = sf_count_t(block.count / channels)
    let written =
      switch samples {
      case .float: block.withUnsafeBufferPointer { sf_writef_float(handle, $0.baseAddress, frames) }
      case .int16: writeShort(block, frames)
      case .int24: writeWhole(block, frames)
      }
    if let problem = sink.problem { throw problem }
    guard written == frames else { throw failure() }
  }

  private func writeShort(_ block: Span<Float>, _ frames: sf_count_t) -> sf_count_t {
    if shortened.count < block.count { shortened = Array(repeating: 0, count: block.count) }
    shortened.withUnsafeMutableBufferPointer { target in
      block.withUnsafeBufferPointer { block in
        guard let from = block.baseAddress, let to = target.baseAddress else { return }
        for index in 0..<block.count {
          let value = min(max(from[index] * 32_768, -32_768), 32_767)
          // With 1.5 times 2^23 added, the lowest bits of the sum are the nearest whole number.
          to[index] = Int16(truncatingIfNeeded: (value + 12_582_912).bitPattern)
        }
      }
    }
    return sf_writef_short(handle, shortened, frames)
  }

  private func writeWhole(_ block: Span<Float>, _ frames: sf_count_t) -> sf_count_t {
    if converted.count < block.count { converted = Array(repeating: 0, count: block.count) }
    // libsndfile takes the upper bits of 32.
    let scale = 8_388_608.0
    let unit = 256.0
    converted.withUnsafeMutableBufferPointer { target in
      block.withUnsafeBufferPointer { block in
        for index in block.indices {
          let value = min(max(Double(block[index]) * scale, -scale), scale - 1)
          // Added and taken off again, 1.5 times 2^52 leaves the nearest whole number.
          let rounded = (value + 6_755_399_441_055_744) - 6_755_399_441_055_744
          target[index] = Int32(rounded * unit)
        }
      }
    }
    return sf_writef_int(handle, converted, frames)
  }

  /// Says what the sound is called: before the first samples in flac, after the last in wav, where programs that
  /// expect the samples at byte 44 do not stumble over it.
  package func setTitle(_ title: String) {
    sf_set_string(handle, Int32(SF_STR_TITLE), title)
  }

  /// Writes what is left, and the header with the length.
  package func finish() throws(MediaError) {
    guard let handle else { return }
    self.handle = nil
    let result = sf_close(handle)
    sink.flush()
    if let problem = sink.problem { throw problem }
    guard result == 0 else { throw failure() }
  }

  private func failure() -> MediaError {
    MediaError(.output, "cannot write `\(path)`: \(String(cString: sf_strerror(handle)))", path: path)
  }
}

extension SoundFileWriter.Format {
  fileprivate var container: Int {
    switch self {
    case .wav: SF_FORMAT_WAV
    case .rf64: SF_FORMAT_RF64
    case .flac: SF_FORMAT_FLAC
    }
  }
}

extension SampleFormat {
  fileprivate var coding: Int {
    switch self {
    case .int16: SF_FORMAT_PCM_16
    case .int24: SF_FORMAT_PCM_24
    case .float: SF_FORMAT_FLOAT
    }
  }
}

/// A file that libsndfile writes to, which keeps the first error.
private final class FileSink {
  private let file: FileDescriptor
  private let path: String
  private(set) var problem: MediaError?
  /// What waits to be written: one call of the system for many of libsndfile's.
  private let waiting: UnsafeMutableRawBufferPointer = .allocate(byteCount: 1 << 17, alignment: 16)
  private var count = 0
  /// Bytes that the system keeps to itself until it is asked, at the latest by the `fsync` at the end.
  private var cached = 0

  /// The disk is asked to start with so many bytes, so that little is left to wait for at the end.
  private static let maxCached = 1 << 23

  init(path: String) throws(MediaError) {
    self.path = path
    do throws(SystemError) {
      file = try FileDescriptor.openOrCreate(path, truncating: true, reads: true)
    } catch {
      throw MediaError.cannotWrite(path, error)
    }
  }

  deinit {
    waiting.deallocate()
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

  /// Writes what waits.
  func flush() {
    defer { count = 0 }
    guard problem == nil else { return }
    do throws(SystemError) {
      try file.write(UnsafeRawBufferPointer(rebasing: waiting[..<count]))
    } catch {
      problem = MediaError.cannotWrite(path, error)
      return
    }
    cached += count
    if cached >= FileSink.maxCached {
      inkreel_begin_writeback(file.number)
      cached = 0
    }
  }

  private func length() -> sf_count_t {
    flush()
    return (try? file.status()).map { sf_count_t($0.size) } ?? -1
  }

  private func seek(_ offset: sf_count_t, _ whence: Int32) -> sf_count_t {
    if whence == SEEK_CUR, offset == 0 {
      return sf_count_t(lseek(file.number, 0, SEEK_CUR)) + sf_count_t(count)
    }
    flush()
    return sf_count_t(lseek(file.number, off_t(offset), whence))
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ count: sf_count_t) -> sf_count_t {
    flush()
    let memory = UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
    return (try? file.read(into: memory)).map { sf_count_t($0) } ?? 0
  }

  private func write(_ buffer: UnsafeRawPointer?, _ length: sf_count_t) -> sf_count_t {
    guard let buffer, let start = waiting.baseAddress else { return 0 }
    var taken = 0
    while problem == nil, taken < Int(length) {
      let piece = min(Int(length) - taken, waiting.count - count)
      (start + count).copyMemory(from: buffer + taken, byteCount: piece)
      count += piece
      taken += piece
      if count == waiting.count { flush() }
    }
    return problem == nil ? length : 0
  }
}

private func sink(_ data: UnsafeMutableRawPointer?) -> FileSink? {
  data.map { Unmanaged<FileSink>.fromOpaque($0).takeUnretainedValue() }
}

extension MediaError {
  package static func cannotWrite(_ path: String, _ error: SystemError) -> MediaError {
    MediaError(.output, "cannot write `\(path)`: \(error)", path: path)
  }
}
