import TestSupport
import Testing

/// What imports what. The build refuses what is imported and not declared; this finds the rest.
@Suite struct DependencyTests {
  private static let targets = Manifest.current?.targets ?? []
  /// Tests start them and need not import them.
  private static let programs: Set<String> = [
    "inkreel", "inkreel-media", "inkreel-espeak", "inkreel-kokoro", "inkreel-http",
  ]

  @Test func thePackageNeedsNoOther() throws {
    let manifest = try #require(Manifest.current)
    #expect(manifest.dependencies.isEmpty)
    #expect(manifest.targets.count > 40)
  }

  @Test(arguments: targets.filter { $0.type != .system })
  func everythingDeclaredIsImported(target: Manifest.Target) throws {
    let names = Set(Self.targets.map(\.name))
    let imported = Set(try target.files.flatMap(Import.all).map(\.module)).intersection(names)
    let started = target.type == .test ? Self.programs : []
    #expect(target.declared.subtracting(imported).subtracting(started) == [], "stale in \(target.name)")
    #expect(imported.subtracting(target.declared) == [], "undeclared in \(target.name)")
  }

  /// A C library is imported by the owners of its pointers alone, and none of its types gets past them.
  @Test func librariesStayWithTheirOwners() throws {
    let owners: [String: Set<String>] = [
      "CLibAV": ["InkMedia"], "CProcess": ["InkSystem"], "CPangoCairo": ["InkMedia"], "CHyphen": ["InkMedia"],
      "CICU": ["InkMedia"], "CHEIF": ["InkMedia"], "CLCMS": ["InkMedia"], "CRSVG": ["InkMedia"],
      "CWebP": ["InkMedia"], "CCurl": ["inkreel-http"],
      "CSndFile": ["InkMedia"], "COnnxRuntime": ["inkreel-kokoro"], "CXXHash": ["inkreel-kokoro"],
      "CEspeak": ["inkreel-espeak"], "CEbur128": ["MediaTestSupport"],
    ]
    let libraries = Set(Self.targets.filter { $0.type == .system }.map(\.name))
    #expect(libraries == Set(owners.keys))
    for target in Self.targets where target.type != .system {
      for file in try target.files {
        for line in try Import.all(in: file) where libraries.contains(line.module) {
          #expect(owners[line.module]?.contains(target.name) == true, "\(file) imports \(line.module)")
          #expect(line.modifiers == ["internal"], "\(file): internal import \(line.module)")
        }
      }
    }
  }

  @Test func oneFileNamesTheSystemsLibrary() throws {
    let files = try Self.targets.filter { $0.type != .system }.flatMap { try $0.files }.filter { file in
      let modules = try Import.all(in: file).map(\.module)
      return modules.contains("Glibc") || modules.contains("Darwin")
    }
    #expect(files == ["Sources/InkSystem/CLibrary.swift"])
  }
}
