/// Why a decoded value is refused, in words for people that follow the value's name: `is not 24, 25 or 30`.
package struct InvalidValue: Error, Hashable, Sendable {
  package let message: String
}

extension DecodingError {
  package static func invalidValue(
    _ message: String,
    in container: any SingleValueDecodingContainer
  ) -> DecodingError {
    .dataCorrupted(
      Context(
        codingPath: container.codingPath,
        debugDescription: message,
        underlyingError: InvalidValue(message: message)
      )
    )
  }
}
