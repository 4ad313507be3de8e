import InkMessages
import InkPlan
import TestSupport
import Testing

@testable import InkMedia

/// SVG drawings.
struct DrawingFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func svg(_ content: String, _ attributes: String = #"width="100" height="50""#, before: String = "")
    throws -> String
  {
    let text =
      #"\#(before)<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \#(attributes)>\#(content)</svg>"#
    return try folder.write(text, to: "a.svg")
  }

  @Test(arguments: [
    (#"width="100" height="50""#, 100, 50), (#"viewBox="0 0 300 400""#, 300, 400),
    (#"width="2in" height="1in""#, 192, 96), (#"width="100%" height="100%" viewBox="0 0 40 30""#, 40, 30),
    ("", 300, 150), (#"width="1000000" height="500000""#, 32_767, 16_383), (#"width="0.5" height="1""#, 1, 2),
  ])
  func itsSizeIsWhatItNames(attributes: String, width: Int, height: Int) throws {
    let facts = try PictureFile(path: try svg("", attributes)).facts
    #expect((facts.width, facts.height) == (width, height))
    #expect(facts.hasAlpha)
  }

  /// Lines stay sharp however large it is shown.
  @Test func itIsDrawnInTheSizeThatItIsShown() throws {
    let file = try PictureFile(path: try svg(##"<rect x="50" width="50" height="50" fill="#00ff00"/>"##))
    let picture = try file.scaled(for: PixelSize(width: 400, height: 200))
    #expect((picture.width, picture.height) == (400, 200))
    let frame = try VideoFrame.filled(width: 400, height: 200, [100, 128, 128])
    try frame.draw(picture, at: PicturePlacement(pixels: 0, 0, 400, 200))
    let green = videoColor(TestPicture.Pixel(0, 255, 0))
    #expect(frame.sample(0, 199, 100) == 100 && frame.sample(0, 200, 100) == green[0])
    #expect(frame.color(x: 300, y: 100) == green)
  }

  @Test(arguments: [
    #"<image xlink:href="photo.png" width="10" height="10"/>"#, #"<image href='file:///etc/passwd'/>"#,
    #"<image href=" https://example.org/a.png"/>"#, #"<use xlink:href="other.svg#part"/>"#,
    "<style>@import 'other.css';</style>", "<style>rect { fill: url(other.svg#g) }</style>",
    "<style><![CDATA[ rect { fill: URL( 'http://example.org/g' ) } ]]></style>",
    #"<rect style="fill:url(&quot;a.svg#g&quot;)" width="1" height="1"/>"#,
    #"<rect fill="url(a.svg#g)" width="1" height="1"/>"#,
    #"<filter id="f"><feImage href="a.png"/></filter>"#,
  ])
  func whatRefersOutsideIsRefused(content: String) throws {
    let path = try svg(content)
    let problem = try #require(throws: MediaError.self) { try PictureFile(path: path) }
    #expect(problem.kind == .unusableFile && problem.path == path)
    #expect(
      problem.message.contains("outside") || problem.message.contains("another file"),
      "\(problem.message)"
    )
  }

  @Test(arguments: [
    #"<?xml-stylesheet href="a.css"?>"#, #"<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
    #"<!DOCTYPE svg [<!ENTITY % x "a">]>"#,
  ])
  func soIsWhatDoesSoBeforeTheDrawing(before: String) throws {
    let path = try svg("<text>&x;</text>", before: before)
    #expect(throws: MediaError.self) { try PictureFile(path: path) }
  }

  @Test(arguments: [
    #"<a href="https://example.org"><rect width="9" height="9"/></a>"#,
    ##"<linearGradient id="g"><stop stop-color="red"/></linearGradient><rect fill="url(#g)" width="9" height="9"/>"##,
    ##"<rect id="r" width="9" height="9"/><use xlink:href="#r"/>"##,
    "<!-- <image href='a.png'/> --><rect width='9' height='9' style=\"fill:url('#g')\"/>",
    #"<image href="data:image/png;base64,iVBORw0KGgo="/>"#,
  ])
  func whatStaysInsideIsDrawn(content: String) throws {
    let doctype =
      #"<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns "http://ns.example.org/">]>"#
    let path = try svg(content, before: doctype)
    _ = try PictureFile(path: path).scaled(for: PixelSize(width: 20, height: 10))
  }

  @Test func entitiesThatGrowAreRefused() throws {
    let names = (0..<9).map { "<!ENTITY e\($0 + 1) \"&e\($0);&e\($0);&e\($0);&e\($0);\">" }.joined()
    let nested = try svg("<text>&e9;</text>", before: "<!DOCTYPE svg [<!ENTITY e0 \"ha\">\(names)]>")
    #expect(throws: MediaError.self) { try PictureFile(path: nested) }
    let long = String(repeating: "a", count: 100_000)
    let many = String(repeating: "&e;", count: 10_000)
    let repeated = try svg("<text>\(many)</text>", before: "<!DOCTYPE svg [<!ENTITY e \"\(long)\">]>")
    #expect(throws: MediaError.self) { try PictureFile(path: repeated) }
  }

  @Test(arguments: [
    "<svg", "<svg width='3'", "<svg xmlns='http://www.w3.org/2000/svg'><rect", "<svg></rect></svg>",
  ])
  func aDamagedDrawingIsReported(text: String) throws {
    let path = try folder.write(text, to: "a.svg")
    let problem = try #require(throws: MediaError.self) {
      try PictureFile(path: path).scaled(for: PixelSize(width: 9, height: 9))
    }
    #expect(problem.kind == .unusableFile && problem.path == path)
  }
}
