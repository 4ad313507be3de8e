/// The version of InkReel, of all its programs alike.
enum Version {
  static let current = "0.1.0"
  static let program = "inkreel \(current)"
}
