/// The version of InkReel, of all its programs alike.
package enum ProductVersion {
  package static let current = "0.1.0"
}
