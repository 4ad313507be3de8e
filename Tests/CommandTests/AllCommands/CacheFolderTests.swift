import FoundationEssentials
import InkSystem
import TestSupport
import Testing

/// Where the cache is, on whatever machine.
@Suite struct CacheFolderTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    try shop.folder.write("[tts]One.[/tts]\n", to: "s.inkslop")
    try shop.folder.write("", to: "file")
    for name in ["home", "xdg", "own", "tmp"] { try Folder.make(shop.folder.file(name)) }
  }

  /// Renders with nothing but these settings; `HERE` is the test's folder.
  private func render(_ environment: [String], _ options: String...) throws -> RunProgram.Outcome {
    let names = ["HOME", "XDG_CACHE_HOME", "INKREEL_CACHE", "XDG_CONFIG_HOME", "TMPDIR"]
    let settings = (["TMPDIR=HERE/tmp"] + environment).map { $0.replacing("HERE", with: shop.folder.path) }
    return try RunProgram.run(
      ["env"] + names.flatMap { ["-u", $0] } + settings
        + ["\(RunProgram.folder)/inkreel", "render", "s.inkslop", "-o", "o.wav"] + options,
      in: shop.folder.path
    )
  }

  /// The folders in which something has been made.
  private func used() throws -> [String] {
    try ["home/.cache/inkreel", "xdg/inkreel", "own", "given", "tmp/inkreel-\(getuid())"].filter { name in
      try shop.folder.contains(name)
        && !FileManager.default.contentsOfDirectory(atPath: shop.folder.file(name)).isEmpty
    }
  }

  @Test(arguments: [
    (["HOME=HERE/home"], "home/.cache/inkreel"),
    (["HOME=HERE/home", "XDG_CACHE_HOME=HERE/xdg"], "xdg/inkreel"),
    (["HOME=HERE/home", "XDG_CACHE_HOME=HERE/xdg", "INKREEL_CACHE=HERE/own"], "own"),
    // The specification asks to pass over what is relative.
    (["HOME=HERE/home", "XDG_CACHE_HOME=xdg"], "home/.cache/inkreel"),
    (["HOME=HERE/home", "INKREEL_CACHE="], "home/.cache/inkreel"),
  ])
  func theFirstThatIsGiven(environment: [String], folder: String) throws {
    let outcome = try render(environment)
    #expect(outcome.status == 0 && !outcome.standardError.contains("warning"), "\(outcome.standardError)")
    #expect(try used() == [folder])
  }

  @Test func theOptionComesFirst() throws {
    let environment = ["HOME=HERE/home", "XDG_CACHE_HOME=HERE/xdg", "INKREEL_CACHE=HERE/own"]
    let outcome = try render(environment, "--cache-dir", "given")
    #expect(outcome.status == 0 && !outcome.standardError.contains("warning"), "\(outcome.standardError)")
    #expect(try used() == ["given"])
  }

  /// No home, one that is not there, and one in which nothing can be made: a temporary folder, with a warning.
  @Test(arguments: [
    [], ["HOME=/nonexistent"], ["HOME="], ["HOME=relative"], ["HOME=/proc"], ["HOME=HERE/file"],
    ["XDG_CACHE_HOME=/proc/none"], ["INKREEL_CACHE=/dev/null/x"],
    ["HOME=HERE/home", "INKREEL_CACHE=HERE/file"],
  ])
  func whereNothingCanBeWritten(environment: [String]) throws {
    let outcome = try render(environment)
    let spare = "tmp/inkreel-\(getuid())"
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.standardError.contains("warning[environment]"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains(spare) && !outcome.standardError.contains("Error"))
    #expect(try used() == [spare])
    // It is the user's alone.
    #expect(FileStatus(of: shop.folder.file(spare))?.permissions == 0o700)
  }

  /// A folder of that name that others may write in is not trusted.
  @Test func aSpareFolderOfOthersIsNotUsed() throws {
    let spare = shop.folder.file("tmp/inkreel-\(getuid())")
    try Folder.make(spare)
    #expect(unsafe chmod(spare, 0o777) == 0)
    let outcome = try render(["HOME=/nonexistent"])
    #expect(outcome.status == 2 && outcome.standardError.contains("--cache-dir"), "\(outcome.standardError)")
    #expect(try used().isEmpty)
  }
}
