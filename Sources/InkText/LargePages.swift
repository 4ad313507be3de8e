#if canImport(Glibc)
  import Glibc
#endif

/// Much memory in large pages.
///
/// The system gives out memory page by page, each at its first touch. A script of 100 MB takes 80,000 small
/// pages, and to give them out a fifth of the time of its check; large ones are given out 512 at once.
package enum LargePages {
  /// In bytes. For less it is not worth asking.
  private static let least = 8 << 20

  /// Asks for large pages where some memory lies that nobody has touched yet. It stays a wish: where the system
  /// has none to give, or knows of none, the memory comes as it always does.
  package static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    #if canImport(Glibc)
      guard memory.count >= least, let base = memory.baseAddress else { return }
      let page = Int(getpagesize())
      let first = unsafe base.alignedUp(toMultipleOf: page)
      let end = unsafe (base + memory.count).alignedDown(toMultipleOf: page)
      // Only whole pages within the memory, and of them only how they are backed: no byte changes.
      _ = unsafe madvise(first, end - first, MADV_HUGEPAGE)
    #endif
  }
}

extension Array {
  /// Reserves room that is filled from its begin on, in large pages where it is much. What is not filled is
  /// never touched, but for the rest of the last page.
  package mutating func reserveLarge(_ count: Int) {
    reserveCapacity(count)
    let size = capacity * MemoryLayout<Element>.stride
    unsafe withUnsafeMutableBytes { elements in
      // Behind the elements lies the room for more, up to the capacity.
      unsafe LargePages.advise(UnsafeMutableRawBufferPointer(start: elements.baseAddress, count: size))
    }
  }
}
