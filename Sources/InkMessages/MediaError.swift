/// Why something could not be done, in terms that `inkreel` can put next to a place in the script.
package struct MediaError: Error, Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// There is no such file, or it cannot be opened for reading.
    case unreadableFile
    /// The file is not what its use needs: no sound in it, damaged, empty.
    case unusableFile
    /// The file is not the one that the plan was made with.
    case changedFile
    /// A voice program is missing, failed, hung, or made something that is not the speech asked for.
    case voice
    /// The output could not be written: no folder, no right, no space.
    case output
    /// A library or an encoder that this machine lacks.
    case environment
    /// The request does not hold together.
    case request
    case cancelled
  }

  package var kind: Kind
  /// One sentence for people, without the place: what is wrong, and what to do where that is known.
  package var message: String
  /// The file that it is about, where it is about one.
  package var path: String?
  /// Index in the plan's `elements`, where it is about one of them.
  package var element: Int?

  package init(_ kind: Kind, _ message: String, path: String? = nil, element: Int? = nil) {
    self.kind = kind
    self.message = message
    self.path = path
    self.element = element
  }
}
