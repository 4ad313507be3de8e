import FoundationEssentials

/// A folder of a test's own, gone with it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "inkreel-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// What starts with `#!` is a program, which can be run.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    if bytes.starts(with: "#!".utf8) {
      try writeProgram(bytes, to: url.path)
    } else {
      try Data(bytes).write(to: url)
    }
    return url.path
  }

  /// Another process writes it: what this one has open lives on for a moment in children that other tests start, and a
  /// program that anyone has open to be written cannot be run.
  private func writeProgram(_ bytes: [UInt8], to path: String) throws {
    let written = try RunProgram.run(["sh", "-c", "cat >\"$0\" && chmod 755 \"$0\"", path], input: bytes)
    guard written.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  package func copy(_ path: String, as name: String) throws {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    // By another process, as programs are written.
    let copied = try RunProgram.run(["cp", "-R", path, url.path])
    guard copied.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  package func read(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: file(name))))
  }

  package func contains(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
