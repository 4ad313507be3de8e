/// A number that changes when any byte of what it is made of does: for cache entries, which a disk or a program may have
/// damaged. It proves nothing about who wrote them.
///
/// FNV-1a of 64 bits: a change of one byte always shows, of more all but once in 2^64.
package enum Checksum {
  /// As 16 hexadecimal digits.
  package static func digits(of bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
