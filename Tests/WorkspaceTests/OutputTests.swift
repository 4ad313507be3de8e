import InkDiagnostics
import InkWorkspace
import TestSupport
import Testing

@Suite struct OutputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func foldersAreMadeWithThoseAboveThem() throws {
    try OutputFolder.make(folder.file("a/b//c"))
    try OutputFolder.make(folder.file("a/b/c"))
    try OutputFile.write([1, 2], to: folder.file("a/b/c/file"))
    #expect(try folder.read("a/b/c/file") == [1, 2])
    #expect(try folder.names == ["a"])
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try folder.write("", to: "file")
    for (path, write) in [
      ("file/inner", { (path: String) throws(DiagnosedError) in try OutputFolder.make(path) }),
      ("file/out", { path throws(DiagnosedError) in try OutputFile.write([1], to: path) }),
      ("not-there/out", { path throws(DiagnosedError) in try OutputFile.write([1], to: path) }),
    ] {
      let error = try #require(throws: DiagnosedError.self) { try write(folder.file(path)) }
      #expect(error.diagnostics.map(\.code) == [.unwritableOutput])
      #expect(error.diagnostics[0].message.contains(folder.file(path)), "\(error.diagnostics)")
    }
    #expect(try folder.names == ["file"])
  }
}
