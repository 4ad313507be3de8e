import InkAssist
import InkCompiler
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import InkTime
import InkVoices
import TestSupport

/// A script with a cursor, as an editor shows it, among files, voices and variables.
struct EditorScript {
  let snapshot: ScriptSnapshot
  /// Zero where there is no mark.
  let cursor: Int

  static let sources = AssistSources(
    list: { folder in
      switch folder {
      case "":
        [
          .init(name: "music", isFolder: true), .init(name: "loop.opus", isFolder: false),
          .init(name: "pop.wav", isFolder: false), .init(name: "clip.mp4", isFolder: false),
          .init(name: "shrimp.png", isFolder: false), .init(name: "notes.txt", isFolder: false),
          .init(name: ".cache", isFolder: true), .init(name: "stock", isFolder: true, isLibrary: true),
          .init(name: "music", isFolder: true, isLibrary: true),
        ]
      case "music":
        [
          .init(name: "Care\"free\".opus", isFolder: false), .init(name: "drum.wav", isFolder: false),
          .init(name: "calm.mp3", isFolder: false, isLibrary: true),
          .init(name: "drum.mp3", isFolder: false, isLibrary: true),
        ]
      case "stock":
        [
          .init(name: "ocean-floor.mp4", isFolder: false, isLibrary: true),
          .init(name: "deep", isFolder: true, isLibrary: true),
        ]
      default: []
      }
    },
    voices: ["hum": ["low", "high"]]
  )

  static let facts = [
    "media/loop.opus": FileContent(size: 2_345_678, sha256: "", duration: Ticks(seconds: 93.5)),
    "media/pop.wav": FileContent(size: 900, sha256: "", duration: Ticks(seconds: 0.3)),
    "media/clip.mp4": FileContent(
      size: 12_000_000,
      sha256: "",
      duration: Ticks(seconds: 8),
      pictureDuration: Ticks(seconds: 8.04)
    ),
    "media/shrimp.png": FileContent(size: 65_536, sha256: "", duration: .zero, pictureDuration: .zero),
  ]

  static func options(_ change: (inout PlanOptions) -> Void = { _ in }) -> PlanOptions {
    var options = PlanOptions(generator: "test")
    options.engines = Engines(["hum": .program(["hum"])])
    options.variables = [
      "show": Variable("Two-minute oceans", origin: "from inkreel.json:4:15"),
      "mood": Variable("music", origin: "given with --set"),
    ]
    change(&options)
    return options
  }

  init(_ text: String, _ options: PlanOptions = options()) {
    let marked = MarkedScript(text)
    self.init(source: SourceText(name: "test", text: marked.text), cursor: marked.cursors.first ?? 0, options)
  }

  init(source: SourceText, cursor: Int = 0, _ options: PlanOptions = options()) {
    let compiler = Compiler(options)
    snapshot = ScriptSnapshot(
      compiler.check(source, resolve: StubFiles.resolve),
      compiler: compiler,
      facts: EditorScript.facts,
      rate: .inkslop
    )
    self.cursor = cursor
  }

  var completions: [CompletionItem] { snapshot.completions(at: cursor, sources: EditorScript.sources) }
  var labels: [String] { completions.map(\.label) }

  /// The script when an item has been put in, with the cursor marked; `nil` where it is not offered.
  func choosing(_ label: String) -> String? {
    completions.first { $0.label == label }.map { item in
      let text = item.insertion.plain
      let mark = text.utf8.index(text.startIndex, offsetBy: item.insertion.cursor)
      let marked = text[..<mark] + "|" + text[mark...]
      return replacing(item.replaced, by: String(marked))
    }
  }

  func replacing(_ range: ByteRange, by text: String) -> String {
    let bytes = snapshot.source.bytes
    let changed = bytes[..<range.start] + Array(text.utf8) + bytes[range.end...]
    return String(decoding: changed, as: UTF8.self)
  }
}
