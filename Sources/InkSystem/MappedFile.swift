/// The bytes of a file, which the system brings into memory as they are looked at and shares between processes.
///
/// For files that are large, opened often, and looked at in a few places: such a file costs no reading and no copy. It
/// is for files that are replaced by renaming and never changed or cut in place, because a page that is no longer there
/// ends the process.
@safe package final class MappedFile: Sendable {
  /// Unmapped by `deinit` alone, and never given out but for the time of a call.
  nonisolated(unsafe) private let memory: UnsafeRawBufferPointer

  package init(_ path: String) throws(SystemError) {
    let file = try FileDescriptor.open(path)
    let status = try file.status()
    guard status.kind == .file else { throw SystemError(status.kind == .folder ? EISDIR : ENOTSUP) }
    guard status.size > 0 else {
      unsafe memory = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = unsafe mmap(nil, status.size, PROT_READ, MAP_PRIVATE, file.number, 0),
      unsafe start != MAP_FAILED
    else { throw SystemError(errno) }
    unsafe memory = UnsafeRawBufferPointer(start: start, count: status.size)
  }

  deinit {
    if let start = unsafe memory.baseAddress {
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), memory.count)
    }
  }

  package func withBytes<Result, Failure>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe memory.bindMemory(to: UInt8.self)
    return try body(unsafe Span(_unsafeElements: bytes))
  }
}
