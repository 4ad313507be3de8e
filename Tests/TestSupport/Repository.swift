import FoundationEssentials

/// The folders that tests read from.
package enum Repository {
  package static let root: String = {
    // Tests/TestSupport/Repository.swift
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }()

  package static func path(_ name: String) -> String { "\(root)/\(name)" }

  package static func read(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path(name))))
  }

  package static func text(_ name: String) throws -> String {
    String(decoding: try read(name), as: UTF8.self)
  }

  /// The paths of the files of a folder with an ending, sorted, from the root on.
  package static func files(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder))
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }
}
