/// The version of InkReel, of all its programs alike.
package enum ProductVersion {
  package static let current = "0.1.0"
  /// What `inkreel` calls itself.
  package static let inkreel = "inkreel \(current)"
}
