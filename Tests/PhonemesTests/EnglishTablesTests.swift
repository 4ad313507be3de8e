import InkSystem
import TestSupport
import Testing

@testable import InkPhonemes

@Suite struct EnglishTablesTests {
  private let package: SmallPackage

  init() throws {
    package = try SmallPackage()
    try package.write()
  }

  @Test func theSamePackageGivesTheSameBytes() throws {
    let bytes = try package.folder.read("english.tables")
    try package.write()
    #expect(try package.folder.read("english.tables") == bytes)
  }

  @Test func whatIsNotThereOrNoTableIsSaid() throws {
    #expect(throws: EnglishTables.Failure.unreadable(SystemError(ENOENT))) {
      try EnglishTables(package.folder.file("none"))
    }
    #expect(throws: EnglishTables.Failure.unreadable(SystemError(EISDIR))) {
      try EnglishTables(package.folder.path)
    }
    for text in [
      "", "InkWords", "not a table, though long enough for all of its header, to its very end, and over it",
    ] {
      try package.folder.write(text, to: "other")
      #expect(throws: EnglishTables.Failure.damaged) { try EnglishTables(package.folder.file("other")) }
    }
  }

  @Test func anotherVersionIsSaid() throws {
    var bytes = try package.folder.read("english.tables")
    bytes[8] = 99
    try package.folder.write(bytes, to: "english.tables")
    #expect(throws: EnglishTables.Failure.otherVersion(99)) { try EnglishTables(package.path) }
  }

  @Test func everyShortenedFileIsRefused() throws {
    let bytes = try package.folder.read("english.tables")
    for length in bytes.indices {
      try package.folder.write(Array(bytes[..<length]), to: "english.tables")
      #expect(throws: EnglishTables.Failure.self) { try EnglishTables(package.path) }
    }
  }

  @Test func aChangedByteIsRefusedOrReadAsItIs() throws {
    let bytes = try package.folder.read("english.tables")
    var refused = 0
    for index in bytes.indices {
      for value in [UInt8(0), 1, 0x80, 0xFF] where value != bytes[index] {
        var changed = bytes
        changed[index] = value
        try package.folder.write(changed, to: "english.tables")
        do {
          let words = try package.read("The cat's “read” used to open 2003 xyz AD that.")
          #expect(words.count == 10)
        } catch is EnglishTables.Failure {
          refused += 1
        }
      }
    }
    #expect(refused > 0)
  }

  @Test func aFileOfThePackageThatIsMissingOrWrongIsNamed() throws {
    for (content, reason) in [
      ("[]", "it does not contain what hibari-tts 0.2.1 has there"),
      (#"{"in":[1],"out":[],"maxlen":4}"#, "it does not contain what hibari-tts 0.2.1 has there"),
      ("{", "expected a name in double quotes, or `}`"),
    ] {
      let path = try package.folder.write(content, to: "oov.json")
      #expect(throws: EnglishTables.WritingFailure(path: path, description: reason)) { try package.write() }
    }
  }
}
