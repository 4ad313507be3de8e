/// Where a file name of a script leads.
package enum FileResolution: Hashable, Sendable {
  /// The path to open.
  case found(String)
  /// The path to open, of a file whose name differs in the case of letters from what the script says; `name`
  /// is what it would have to say.
  case foundInOtherCase(String, name: String)
  /// `tried` are the places that were looked at, for people; `similar` is a file there that may be meant.
  case missing(tried: [String], similar: String?)
  /// It exists or not, but lies outside the folders that scripts may use.
  case outside
}

/// Finds the file of a name. The programs bring one that looks at the disk; without one, files are not
/// checked.
package typealias FileResolver = @Sendable (_ name: String, _ kind: FileKind) -> FileResolution
