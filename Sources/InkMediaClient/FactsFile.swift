import InkSystem
import InkWorkspace

/// A file of what runs have found out, in the user's cache folder. It appears whole or not at all, except after a loss of
/// power: no one waits for the disk. Two programs that write it at once wait for each other.
struct FactsFile: Sendable {
  /// Absolute; made when something is written.
  let folder: String
  let name: String
  /// In bytes; a larger one is not read.
  let largestSize: Int

  private var path: String { "\(folder)/\(name)" }
  /// How long another program that writes is waited for, in milliseconds.
  private static let timeout = 200

  /// What is in it; `nil` where there is none that can be read.
  func read() -> [UInt8]? { try? InputFile.read(path, limit: largestSize) }

  /// Puts other bytes in its place. A cache can do without what another program has no time to let in.
  ///
  /// - Parameter make: Makes the bytes while no other program writes; `nil` leaves the file as it is.
  func replace(_ make: () throws -> [UInt8]?) throws {
    try Folder.make(folder)
    guard let lock = try FileLock("\(path).lock", timeout: FactsFile.timeout) else { return }
    if let bytes = try make() {
      let written = try AtomicFile(inFolder: "\(folder)/")
      try written.write(bytes)
      try written.commit(as: path)
    }
    withExtendedLifetime(lock) {}
  }
}
