/// An error number of the operating system.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  package var description: String { unsafe String(cString: strerror(number)) }
}
