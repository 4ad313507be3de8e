/// Why a text is not a value of its kind.
package enum ValueError: Error, Hashable {
  /// What was expected, to follow "is not ".
  case form(String)
  /// The bounds, to follow "must be ".
  case range(String)
}
