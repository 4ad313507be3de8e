import FoundationEssentials
import TestSupport
import Testing

/// What `Package.swift` declares, as SwiftPM reads it.
struct Manifest: Decodable {
  struct Target: Decodable, Sendable, CustomTestStringConvertible {
    struct Dependency: Decodable {
      /// The target's name, then its condition.
      let byName: [String?]
    }

    enum Kind: String, Decodable {
      case regular, executable, test, system
    }

    let name: String
    let type: Kind
    let path: String?
    let dependencies: [Dependency]

    var testDescription: String { name }

    var declared: Set<String> { Set(dependencies.compactMap { $0.byName.first ?? nil }) }

    var folder: String { path ?? "\(type == .test ? "Tests" : "Sources")/\(name)" }

    /// Swift files, from the repository's root on.
    var files: [String] {
      get throws {
        try FileManager.default.subpathsOfDirectory(atPath: Repository.path(folder))
          .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
      }
    }
  }

  struct Package: Decodable {}

  /// Other packages.
  let dependencies: [Package]
  let targets: [Target]

  static let current: Manifest? = try? read()

  private static func read() throws -> Manifest {
    // A scratch folder of its own: the build's is locked while the tests run.
    let folder = try TemporaryFolder()
    let outcome = try RunProgram.run(
      ["swift", "package", "--scratch-path", folder.path, "dump-package"],
      in: Repository.root
    )
    return try JSONDecoder().decode(Manifest.self, from: Data(outcome.output))
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }
}
