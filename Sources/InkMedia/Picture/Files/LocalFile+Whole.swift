internal import InkMessages

extension LocalFile {
  /// All bytes, which the caller deallocates.
  func whole(limit: Int64) throws(MediaError) -> UnsafeMutableBufferPointer<UInt8> {
    guard size <= limit else {
      throw MediaError(
        .unusableFile,
        "\(path) is larger than \(limit >> 20) MiB; make it smaller",
        path: path
      )
    }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Int(size))
    do throws(MediaError) {
      try read(all: UnsafeMutableRawBufferPointer(bytes))
    } catch {
      bytes.deallocate()
      throw error
    }
    return bytes
  }

  /// Fills memory with the next bytes, all of it.
  func read(all memory: UnsafeMutableRawBufferPointer) throws(MediaError) {
    var count = 0
    while count < memory.count {
      let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
      guard read > 0 else {
        throw MediaError(.unusableFile, "\(path) became shorter while it was read", path: path)
      }
      count += read
    }
  }
}
