/// Parameters of the tags that move the camera sideways, or up and down.
package enum OffsetParameters {
  private static let shares = -1.0...1.0

  package static let from = Parameter(
    "from",
    SignedShareType(shares),
    "the offset at its start; 0 if only `to` is given"
  )
  package static let to = Parameter(
    "to",
    SignedShareType(shares),
    "the offset at its end; 0 if only `from` is given"
  )
  package static let amount = Parameter(
    "amount",
    SignedShareType(shares),
    default: 0.1,
    "how far it moves: from half of it before the middle to half of it past the middle"
  )

  @ParameterList static var ends: [ParameterSpecification] {
    from
    to
    amount
  }
}
