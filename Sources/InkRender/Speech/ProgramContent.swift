internal import InkMedia
internal import InkMessages
internal import InkSystem

/// What a program is made of, apart from what it is called: the content of its file and of those that its arguments
/// name. Folders are not looked into.
enum ProgramContent {
  /// For each argument, its hash if it names a file, else nothing.
  static func hashes(of command: [String]) -> [String] {
    command.enumerated().map { index, argument in
      sha256(of: index == 0 ? program(argument) : argument) ?? ""
    }
  }

  /// Where the system would find the program.
  private static func program(_ name: String) -> String {
    guard !name.contains("/"), let search = unsafe getenv("PATH") else { return name }
    for folder in unsafe String(systemPath: search).split(separator: ":") {
      let path = "\(folder)/\(name)"
      if path.withSystemPath({ unsafe access($0, X_OK) }) == 0 { return path }
    }
    return name
  }

  // MARK: Hashes

  /// In bytes: a smaller file is read faster than what is kept of it is found.
  private static let smallestKept = 1 << 20

  private static func sha256(of path: String) -> String? {
    guard let status = FileStatus(of: path), status.kind == .file else { return nil }
    guard status.size >= smallestKept, let folder = UserFolders.cache.map({ "\($0.path)/program-hashes" })
    else {
      return read(path)
    }
    // Another state of the file has another name here.
    let state = "\(path) \(status.size) \(status.modified) \(status.changed)"
    let entry = "\(folder)/\(Checksum.digits(of: state.utf8))"
    if let known = kept(entry, state) { return known }
    guard let hash = read(path) else { return nil }
    keep(hash, entry, state, in: folder)
    return hash
  }

  private static func read(_ path: String) -> String? {
    guard let found = try? ContentHash.ofFile(path, proceed: { () throws(MediaError) in }) else { return nil }
    return found.sha256
  }

  private static func kept(_ entry: String, _ state: String) -> String? {
    guard let file = try? FileDescriptor.open(entry, waits: false), let bytes = try? file.read(upTo: 256)
    else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, lines[0].utf8.count == 64,
      lines[1] == Checksum.digits(of: "\(lines[0]) \(state)".utf8)
    else { return nil }
    return String(lines[0])
  }

  /// What cannot be kept is read again next time.
  private static func keep(_ hash: String, _ entry: String, _ state: String, in folder: String) {
    let text = "\(hash)\n\(Checksum.digits(of: "\(hash) \(state)".utf8))\n"
    try? Folder.make(folder)
    guard let file = try? AtomicFile(inFolder: "\(folder)/") else { return }
    try? file.write(Array(text.utf8))
    try? file.commit(as: entry)
  }
}
