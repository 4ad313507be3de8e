import InkText
import Testing

@Suite struct FileURITests {
  @Test(arguments: [
    ("file:///a/b%20c.inkslop", "/a/b c.inkslop"), ("file://localhost/a", "/a"), ("FILE:/a", "/a"),
    ("file:///%C3%BC", "/ü"), ("file://host/a", nil), ("untitled:Untitled-1", nil), ("file:///%zz", nil),
    ("file:///a%00b", nil), ("file:///a#b", "/a"), ("", nil),
    ("file:///%ff", "/\u{10FFFF}"),
    ("file:///a%2", nil),
  ])
  func pathsOfURIs(uri: String, path: String?) {
    #expect(FileURI.path(of: uri) == path)
  }

  @Test(arguments: ["/a/b c", "/ü/😀", "/100%", "/a#b?c"])
  func pathsComeBack(path: String) {
    #expect(FileURI.path(of: FileURI.text(ofPath: path)) == path)
  }

  @Test func everythingButUnreservedCharactersIsEncoded() {
    #expect(FileURI.text(ofPath: "/a-Z0._~/ü :+") == "file:///a-Z0._~/%C3%BC%20%3A%2B")
    #expect(FileURI.text(ofPath: "/a", host: "localhost") == "file://localhost/a")
  }

  @Test func relativePathsAreReferences() {
    #expect(FileURI.reference(toPath: "a b/c") == "a%20b/c")
    #expect(FileURI.reference(toPath: "/a b") == "file:///a%20b")
  }

  @Test func whatIsKeptStaysAsItIs() {
    #expect(PercentEncoding.encoded("50%\r\nü") { !"%\r\n".utf8.contains($0) } == "50%25%0D%0Aü")
  }
}
