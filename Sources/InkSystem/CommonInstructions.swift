/// What makes a program compute the same on each of a kind of machine.
package enum CommonInstructions {
  /// For a program's environment: keeps the C library's mathematics from instructions that not all machines have. With
  /// them, `sin`, `pow` and their like are rounded otherwise in the last bit. Read when a program starts.
  ///
  /// Whatever the variable said before goes on being said.
  package static var environment: [String] {
    let own = unsafe getenv(variable).map { unsafe String(cString: $0) } ?? ""
    return ["\(variable)=\(own.isEmpty ? setting : "\(own):\(setting)")"]
  }

  private static let variable = "GLIBC_TUNABLES"
  private static let setting = "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4"
}
