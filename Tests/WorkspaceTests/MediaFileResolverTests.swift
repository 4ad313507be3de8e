import FoundationEssentials
import InkLanguage
import InkWorkspace
import TestSupport
import Testing

/// Where the media files of scripts are found.
@Suite struct MediaFileResolverTests {
  let folder: TemporaryFolder
  let resolver: MediaFileResolver

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "scripts/own.wav", "scripts/both.wav", "library/both.wav", "library/deep/Bell.Opus",
      "library/still.png",
      "secret.wav",
    ] {
      try folder.write("", to: name)
    }
    resolver = MediaFileResolver(libraries: [folder.file("library")])
  }

  private func resolve(_ name: String, _ kind: FileKind = .sound) -> FileResolution {
    resolver.resolver(for: folder.file("scripts/a.inkslop"))(name, kind)
  }

  @Test(arguments: [
    ("own.wav", "scripts/own.wav"), ("both.wav", "scripts/both.wav"), ("own", "scripts/own.wav"),
    ("still.png", "library/still.png"), ("deep/Bell.Opus", "library/deep/Bell.Opus"),
  ])
  func theScriptsOwnFolderComesFirst(name: String, path: String) {
    #expect(resolve(name) == .found(folder.file(path)))
  }

  @Test func endingsAreThoseOfTheKind() {
    #expect(resolve("still", .picture) == .found(folder.file("library/still.png")))
    guard case .missing = resolve("still", .sound) else {
      Issue.record("a picture is no sound")
      return
    }
  }

  @Test(arguments: [("OWN.wav", "own.wav"), ("Own", "own.wav"), ("DEEP/bell.opus", "deep/Bell.Opus")])
  func anotherCaseIsSaid(name: String, right: String) throws {
    let resolution = resolve(name)
    guard case .foundInOtherCase(_, name: right) = resolution else {
      Issue.record("\(resolution)")
      return
    }
  }

  @Test func whatIsMissingHasPlacesAndANeighbour() {
    #expect(
      resolve("bot.wav")
        == .missing(
          tried: ["scripts/bot.wav", "library/bot.wav"].map(folder.file),
          similar: "both.wav"
        )
    )
  }

  @Test(arguments: ["deep/../own.wav", "./own.wav", "a/b/../../own", "missing/./../own.wav"])
  func whatStaysInsideIsFound(name: String) {
    #expect(
      resolve(name) == .found(folder.file(name.hasPrefix(".") ? "scripts/./own.wav" : "scripts/own.wav"))
    )
  }

  @Test(arguments: [
    "../secret.wav", "deep/../../secret.wav", "/etc/passwd", "..", "deep/..//../secret.wav",
    "../scripts/own.wav",
  ])
  func nothingOutsideIsFound(name: String) {
    #expect(resolve(name) == .outside)
  }

  @Test func linksThatLeadOutAreOutside() throws {
    for (link, target) in [("out.wav", "secret.wav"), ("in.wav", "scripts/own.wav")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("scripts/\(link)"),
        withDestinationPath: folder.file(target)
      )
    }
    #expect(resolve("out.wav") == .outside)
    #expect(resolve("in.wav") == .found(folder.file("scripts/in.wav")))
  }

  @Test func whatWasFoundIsRemembered() throws {
    #expect(resolve("own.wav") == .found(folder.file("scripts/own.wav")))
    try FileManager.default.removeItem(atPath: folder.file("scripts/own.wav"))
    #expect(resolve("own.wav") == .found(folder.file("scripts/own.wav")))
    let other = MediaFileResolver(libraries: [])
    guard case .missing = other.resolver(for: folder.file("scripts/a.inkslop"))("own.wav", .sound) else {
      Issue.record("another resolver looks for itself")
      return
    }
  }
}
