// swift-tools-version: 6.2

import PackageDescription

/// The owners of C pointers, where every line would be marked.
let owner: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
]
/// Everything but the C libraries' owners: no unsafe construct goes unnamed.
let checked: [SwiftSetting] = owner + [.strictMemorySafety()]

let package = Package(
  name: "InkReel",
  dependencies: [],
  targets: [
    // The compiler, from the bottom up. No target here imports a C library.
    .target(name: "InkSystem", swiftSettings: checked),
    .target(name: "InkTime", swiftSettings: checked),
    .target(name: "InkText", swiftSettings: checked),
    .target(name: "InkJSON", dependencies: ["InkText"], swiftSettings: checked),
    .target(name: "InkDiagnostics", dependencies: ["InkText"], swiftSettings: checked),
    .target(name: "InkSyntax", dependencies: ["InkDiagnostics", "InkText"], swiftSettings: checked),
    .target(
      name: "InkLanguage",
      dependencies: ["InkDiagnostics", "InkSyntax", "InkText", "InkTime"],
      swiftSettings: checked
    ),
    .target(name: "InkSpeech", dependencies: ["InkText"], swiftSettings: checked),
    .target(name: "InkEstimate", dependencies: ["InkTime"], swiftSettings: checked),
    .target(name: "InkPlan", dependencies: ["InkText", "InkTime"], swiftSettings: checked),
    .target(name: "InkExport", dependencies: ["InkPlan", "InkSystem", "InkTime"], swiftSettings: checked),

    .target(
      name: "InkCompiler",
      dependencies: [
        "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSyntax", "InkText", "InkTime",
      ],
      swiftSettings: checked
    ),
    .target(
      name: "InkConfig",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkJSON", "InkLanguage", "InkPlan", "InkText",
      ],
      swiftSettings: checked
    ),
    .target(
      name: "InkTimeline",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSyntax", "InkText",
        "InkTime",
      ],  // The page's files, which `make golden` puts into the program.
      exclude: ["Page"],
      swiftSettings: checked
    ),
    .target(
      name: "InkAssist",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSyntax", "InkText",
        "InkTime",
      ],
      swiftSettings: checked
    ),
    .target(
      name: "InkLSP",
      dependencies: [
        "InkAssist", "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkJSON", "InkLanguage",
        "InkPlan", "InkRPC", "InkSystem", "InkText",
      ],
      swiftSettings: checked
    ),
    .executableTarget(
      name: "inkreel",
      dependencies: [
        "InkAssist", "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkExport", "InkJSON",
        "InkLSP", "InkLanguage", "InkMessages", "InkPlan", "InkRPC", "InkSystem", "InkText", "InkTime",
        "InkTimeline",
      ],
      swiftSettings: checked
    ),

    // What the programs say to each other.
    .target(name: "InkRPC", dependencies: ["InkSystem"], swiftSettings: checked),
    .target(name: "InkMessages", dependencies: ["InkPlan", "InkTime"], swiftSettings: checked),

    // Sound and picture.
    .systemLibrary(
      name: "CLibAV",
      pkgConfig: "libavformat libavcodec libswresample libavutil",
      providers: [
        .apt(["libavformat-dev", "libavcodec-dev", "libswresample-dev", "libavutil-dev"]),
        .brew(["ffmpeg"]),
      ]
    ),
    .systemLibrary(
      name: "CSndFile",
      pkgConfig: "sndfile",
      providers: [.apt(["libsndfile1-dev"]), .brew(["libsndfile"])]
    ),
    .systemLibrary(
      name: "CEbur128",
      pkgConfig: "libebur128",
      providers: [.apt(["libebur128-dev"]), .brew(["libebur128"])]
    ),
    .systemLibrary(
      name: "CPangoCairo",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"]), .brew(["pango"])]
    ),
    .systemLibrary(
      name: "CEspeak",
      pkgConfig: "espeak-ng",
      providers: [.apt(["libespeak-ng-dev", "espeak-ng-data"]), .brew(["espeak-ng"])]
    ),
    .target(
      name: "InkMedia",
      dependencies: ["CLibAV", "CPangoCairo", "CSndFile", "InkMessages", "InkPlan", "InkSystem", "InkTime"],
      swiftSettings: owner
    ),
    .target(
      name: "InkRender",
      dependencies: ["InkMedia", "InkMessages", "InkPlan", "InkRPC", "InkSystem", "InkText", "InkTime"],
      swiftSettings: checked
    ),
    .executableTarget(
      name: "inkreel-media",
      dependencies: ["InkMedia", "InkMessages", "InkRPC", "InkRender", "InkSystem"],
      swiftSettings: checked
    ),
    .executableTarget(
      name: "inkreel-espeak",
      dependencies: ["CEspeak", "CSndFile", "InkMessages", "InkRPC", "InkSystem", "InkText"],
      swiftSettings: owner
    ),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["CEbur128", "InkLanguage", "InkMedia", "InkSystem", "InkText"],
      path: "Tests/TestSupport",
      swiftSettings: owner
    ),
    .testTarget(name: "TextTests", dependencies: ["InkText", "TestSupport"], swiftSettings: checked),
    .testTarget(
      name: "JSONTests",
      dependencies: ["InkJSON", "InkText", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "SyntaxTests",
      dependencies: ["InkDiagnostics", "InkSyntax", "InkText", "TestSupport"],
      exclude: ["Trees"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "RPCTests",
      dependencies: ["InkRPC", "InkSystem", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "LSPTests",
      dependencies: [
        "InkAssist", "InkCompiler", "InkDiagnostics", "InkJSON", "InkLSP", "InkPlan", "InkRPC", "InkSystem",
        "InkText", "InkTime", "TestSupport", "inkreel",
      ],
      exclude: ["Transcripts", "pygls_client.py"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "PlanTests",
      dependencies: ["InkPlan", "InkTime", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "ExportTests",
      dependencies: [
        "InkExport", "InkPlan", "InkTime", "TestSupport", "inkreel", "inkreel-espeak", "inkreel-media",
      ],
      exclude: ["Exports"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkPlan", "InkSystem", "InkText", "InkTime", "TestSupport",
      ],
      path: "Tests/Conformance",
      exclude: ["README.md", "case.schema.json", "cases"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "CompilerTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkLanguage", "InkPlan", "InkText", "InkTime", "TestSupport",
      ],
      exclude: ["Diagnostics", "Plans"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "FormatterTests",
      dependencies: ["InkCompiler", "InkDiagnostics", "InkPlan", "InkSyntax", "InkText", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "CheckTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkLanguage", "InkPlan", "InkText", "InkTime", "TestSupport",
        "inkreel",
      ],
      exclude: ["Rendered", "validate_sarif.py"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "ConfigTests",
      dependencies: [
        "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkText",
        "TestSupport",
      ],
      exclude: ["Cases"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "GrammarTests",
      dependencies: ["InkCompiler", "InkDiagnostics", "InkLanguage", "InkSyntax", "InkText", "TestSupport"],
      exclude: ["TextMate"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "TimelineTests",
      dependencies: [
        "InkCompiler", "InkMedia", "InkPlan", "InkRPC", "InkSystem", "InkText", "InkTime", "InkTimeline",
        "TestSupport", "inkreel", "inkreel-espeak", "inkreel-media",
      ],
      exclude: ["Pages"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "AssistReadTests",
      dependencies: [
        "InkAssist", "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkText",
        "TestSupport",
      ],
      exclude: ["Scripts"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "EditorTests",
      dependencies: ["InkSystem", "TestSupport", "inkreel"],
      exclude: ["vscode"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "AssistTests",
      dependencies: [
        "InkAssist", "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSyntax",
        "InkText", "InkTime", "TestSupport",
      ],
      exclude: ["Completions", "Hovers"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "SpeechTests",
      dependencies: ["InkSpeech", "TestSupport"],
      exclude: ["Cuts", "Sentences", "spell_out.py"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "EstimateTests",
      dependencies: ["InkEstimate", "InkTime", "TestSupport"],
      exclude: ["measure.py", "sentences.tsv", "training.tsv"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "InkMedia", "InkPlan", "InkRPC", "InkSystem", "InkTime", "TestSupport", "inkreel", "inkreel-espeak",
        "inkreel-media",
      ],
      exclude: ["Tables"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "VoiceTests",
      dependencies: ["InkMessages", "InkRPC", "InkSystem", "TestSupport", "inkreel-espeak"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "MediaTests",
      dependencies: ["InkMedia", "InkMessages", "InkSystem", "TestSupport"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "PictureTests",
      dependencies: ["InkMedia", "InkMessages", "InkPlan", "InkRender", "InkTime", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "RenderTests",
      dependencies: [
        "InkMedia", "InkMessages", "InkPlan", "InkRPC", "InkRender", "InkSystem", "InkTime", "TestSupport",
        "inkreel-media",
      ],
      swiftSettings: owner
    ),
  ],
  swiftLanguageModes: [.v6]
)
