/// A form in which a name leads to no file.
enum FileNameForm {
  case webAddress, backslashes, drive

  init?(_ name: String) {
    let lower = name.lowercased()
    if lower.contains("://") || lower.hasPrefix("www.") {
      self = .webAddress
    } else if name.dropFirst().hasPrefix(":") {
      self = .drive
    } else if name.contains("\\") {
      self = .backslashes
    } else {
      return nil
    }
  }

  /// What to write.
  var note: String {
    switch self {
    case .webAddress: "InkReel downloads nothing: save the file next to the script, and write its name"
    case .backslashes: "folders are separated by `/`"
    case .drive: "write the file's path from the script's folder, with `/` between folders"
    }
  }
}
