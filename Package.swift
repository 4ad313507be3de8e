// swift-tools-version: 6.2

import PackageDescription

/// The owners of C pointers, where every line would be marked.
let owner: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
]
/// Everything but the C libraries' owners: no unsafe construct goes unnamed.
let checked: [SwiftSetting] = owner + [.strictMemorySafety()]
/// For what computes much over letters, samples and pixels: the tests wait for it most of their time.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "InkReel",
  dependencies: [],
  targets: [
    // The compiler, from the bottom up. No target here imports a C library.
    .target(name: "InkText", swiftSettings: checked + optimized),
    .systemLibrary(name: "CProcess"),
    .target(name: "InkSystem", dependencies: ["CProcess", "InkText"], swiftSettings: checked),
    .target(name: "InkTime", dependencies: ["InkText"], swiftSettings: checked),
    .target(name: "InkJSON", dependencies: ["InkText"], swiftSettings: checked + optimized),
    .target(name: "InkDiagnostics", dependencies: ["InkText"], swiftSettings: checked),
    .target(
      name: "InkSyntax",
      dependencies: ["InkDiagnostics", "InkText"],
      swiftSettings: checked + optimized
    ),
    .target(name: "InkVoices", dependencies: ["InkText"], swiftSettings: checked),
    .target(name: "InkVoiceFiles", dependencies: ["InkSystem"], swiftSettings: checked),
    .target(name: "InkSpeech", dependencies: ["InkText"], swiftSettings: checked + optimized),
    .target(
      name: "InkPhonemes",
      dependencies: ["InkJSON", "InkSystem", "InkText"],
      swiftSettings: checked + optimized
    ),
    .target(
      name: "InkLanguage",
      dependencies: ["InkDiagnostics", "InkSpeech", "InkSyntax", "InkText", "InkTime", "InkVoices"],
      swiftSettings: checked
    ),
    .target(
      name: "InkEstimate",
      dependencies: ["InkSpeech", "InkText", "InkTime", "InkVoices"],
      swiftSettings: checked + optimized
    ),
    .target(
      name: "InkPlan",
      dependencies: ["InkJSON", "InkSystem", "InkText", "InkTime", "InkVoices"],
      swiftSettings: checked
    ),
    .target(
      name: "InkExport",
      dependencies: ["InkJSON", "InkPlan", "InkText", "InkTime"],
      swiftSettings: checked
    ),

    .target(
      name: "InkCompiler",
      dependencies: [
        "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSpeech", "InkSyntax", "InkText",
        "InkTime", "InkVoices",
      ],
      swiftSettings: checked
    ),
    .target(
      name: "InkConfig",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkJSON", "InkLanguage", "InkPlan", "InkSpeech",
        "InkText", "InkVoices",
      ],
      swiftSettings: checked
    ),
    .target(
      name: "InkTimeline",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkJSON", "InkLanguage", "InkPlan", "InkSyntax",
        "InkText", "InkTime", "InkVoices",
      ],  // The page's files, which `make golden` puts into the program.
      exclude: ["Page"],
      swiftSettings: checked
    ),
    .target(
      name: "InkAssist",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSyntax", "InkText",
        "InkTime", "InkVoices",
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
    .target(
      name: "InkMediaClient",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkJSON", "InkMessages", "InkPlan", "InkRPC", "InkSystem",
        "InkText", "InkTime", "InkVoices", "InkWorkspace",
      ],
      swiftSettings: checked
    ),
    .target(
      name: "InkWorkspace",
      dependencies: [
        "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkJSON", "InkLanguage", "InkMessages",
        "InkPlan", "InkSpeech", "InkSystem", "InkText", "InkTime", "InkVoiceFiles", "InkVoices",
      ],
      swiftSettings: checked
    ),
    .executableTarget(
      name: "inkreel",
      dependencies: [
        "InkAssist", "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkExport", "InkJSON",
        "InkLSP", "InkLanguage", "InkMediaClient", "InkMessages", "InkPlan", "InkRPC", "InkSpeech",
        "InkSystem", "InkText", "InkTime", "InkTimeline", "InkVoiceFiles", "InkVoices", "InkWorkspace",
      ],  // What fetches Kokoro, which `make golden` puts into the program.
      exclude: ["Voices/install_kokoro.py"],
      swiftSettings: checked
    ),

    // What the programs say to each other.
    .target(name: "InkRPC", dependencies: ["InkJSON", "InkSystem", "InkText"], swiftSettings: checked),
    .target(name: "InkMessages", dependencies: ["InkPlan", "InkTime", "InkVoices"], swiftSettings: checked),
    // What all voice programs do, and what Kokoro's does without a C library.
    .target(
      name: "InkVoiceProgram",
      dependencies: ["InkJSON", "InkMessages", "InkPlan", "InkSystem", "InkText"],
      swiftSettings: checked
    ),
    .target(
      name: "InkKokoro",
      dependencies: ["InkMessages", "InkText", "InkVoiceProgram", "InkVoices"],
      swiftSettings: checked
    ),

    // Sound and picture.
    .systemLibrary(
      name: "CLibAV",
      pkgConfig: "libavformat libavcodec libswresample libswscale libavutil",
      providers: [
        .apt(["libavformat-dev", "libavcodec-dev", "libswresample-dev", "libswscale-dev", "libavutil-dev"]),
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
      pkgConfig: "pangocairo fontconfig",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev", "libfontconfig-dev"]), .brew(["pango"])]
    ),
    .systemLibrary(
      name: "CLCMS",
      pkgConfig: "lcms2",
      providers: [.apt(["liblcms2-dev"]), .brew(["little-cms2"])]
    ),
    .systemLibrary(
      name: "CHEIF",
      pkgConfig: "libheif",
      providers: [.apt(["libheif-dev"]), .brew(["libheif"])]
    ),
    .systemLibrary(
      name: "CRSVG",
      pkgConfig: "librsvg-2.0",
      providers: [.apt(["librsvg2-dev"]), .brew(["librsvg"])]
    ),
    .systemLibrary(
      name: "CWebP",
      pkgConfig: "libwebpdemux",
      providers: [.apt(["libwebp-dev"]), .brew(["webp"])]
    ),
    .systemLibrary(
      name: "CICU",
      pkgConfig: "icu-uc",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    .systemLibrary(
      name: "CHyphen",
      providers: [.apt(["libhyphen-dev"]), .brew(["hyphen"])]
    ),
    .systemLibrary(
      name: "CEspeak",
      pkgConfig: "espeak-ng",
      providers: [.apt(["libespeak-ng-dev", "espeak-ng-data"]), .brew(["espeak-ng"])]
    ),
    .systemLibrary(
      name: "CCurl",
      pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]
    ),
    // Opened when it is needed: nothing of it has to be installed to build.
    .systemLibrary(name: "COnnxRuntime"),
    .systemLibrary(
      name: "CXXHash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]
    ),
    .target(
      name: "InkMedia",
      dependencies: [
        "CHEIF", "CHyphen", "CICU", "CLCMS", "CLibAV", "CPangoCairo", "CRSVG", "CSndFile", "CWebP",
        "InkMessages",
        "InkPlan", "InkSystem", "InkText", "InkTime",
      ],
      swiftSettings: owner + optimized
    ),
    .target(
      name: "InkRender",
      dependencies: [
        "InkJSON", "InkMedia", "InkMessages", "InkPlan", "InkSystem", "InkText", "InkTime", "InkVoices",
      ],
      swiftSettings: checked + optimized
    ),
    .executableTarget(
      name: "inkreel-media",
      dependencies: [
        "InkJSON", "InkMedia", "InkMessages", "InkPlan", "InkRPC", "InkRender", "InkSystem", "InkText",
      ],
      swiftSettings: checked
    ),
    .executableTarget(
      name: "inkreel-espeak",
      dependencies: ["CEspeak", "InkMessages", "InkPlan", "InkSystem", "InkText", "InkVoiceProgram"],
      swiftSettings: owner
    ),
    .executableTarget(
      name: "inkreel-kokoro",
      dependencies: [
        "COnnxRuntime", "CXXHash", "InkJSON", "InkKokoro", "InkMessages", "InkPhonemes", "InkPlan",
        "InkSystem",
        "InkVoiceFiles", "InkVoiceProgram", "InkVoices",
      ],
      swiftSettings: owner
    ),

    .executableTarget(
      name: "inkreel-http",
      dependencies: [
        "CCurl", "InkJSON", "InkMessages", "InkPlan", "InkSystem", "InkText", "InkVoiceProgram", "InkVoices",
      ],
      swiftSettings: owner
    ),

    // What tests share: without a C library, and with them.
    .target(
      name: "TestSupport",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkJSON", "InkLanguage", "InkPlan", "InkSystem", "InkText",
        "InkTime",
      ],
      path: "Tests/TestSupport",
      swiftSettings: owner
    ),
    .target(
      name: "MediaTestSupport",
      dependencies: [
        "CEbur128", "InkMedia", "InkMessages", "InkPlan", "InkRender", "InkTime", "InkVoices", "TestSupport",
      ],
      path: "Tests/MediaTestSupport",
      swiftSettings: owner
    ),

    // Tests: a target for each target above.
    .testTarget(name: "SystemTests", dependencies: ["InkSystem", "TestSupport"], swiftSettings: checked),
    .testTarget(
      name: "TimeTests",
      dependencies: ["InkText", "InkTime", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "TextTests",
      dependencies: ["InkText", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "JSONTests",
      dependencies: ["InkJSON", "InkText", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["InkCompiler", "InkDiagnostics", "InkText", "TestSupport"],
      exclude: ["Rendered", "validate_sarif.py"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "SyntaxTests",
      dependencies: ["InkCompiler", "InkDiagnostics", "InkPlan", "InkSyntax", "InkText", "TestSupport"],
      exclude: ["Trees"],
      swiftSettings: checked
    ),
    .testTarget(name: "VoicesTests", dependencies: ["InkVoices", "TestSupport"], swiftSettings: checked),
    .testTarget(
      name: "VoiceFilesTests",
      dependencies: ["InkVoiceFiles", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "LanguageTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkLanguage", "InkPlan", "InkSpeech", "InkText", "InkTime",
        "InkVoices",
        "TestSupport",
      ],
      swiftSettings: checked
    ),
    .testTarget(
      name: "SpeechTests",
      dependencies: ["InkSpeech", "TestSupport"],
      exclude: ["Cuts", "Sentences", "spell_out.py"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "PhonemesTests",
      dependencies: ["InkPhonemes", "InkSpeech", "InkSystem", "TestSupport"],
      exclude: ["reference.py"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "EstimateTests",
      dependencies: ["InkEstimate", "InkSpeech", "InkTime", "InkVoices", "TestSupport"],
      exclude: [
        "calibration.tsv", "heldout.tsv", "kokoro-speeds.tsv", "kokoro.tsv", "measure.py",
        "measure_kokoro.py",
        "sentences.tsv", "sources.md", "training.tsv",
      ],
      swiftSettings: checked
    ),
    .testTarget(
      name: "PlanTests",
      dependencies: ["InkJSON", "InkPlan", "InkSpeech", "InkText", "InkTime", "InkVoices", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "ExportTests",
      dependencies: [
        "InkCompiler", "InkEstimate", "InkExport", "InkJSON", "InkPlan", "InkText", "InkTime", "InkTimeline",
        "InkVoices", "TestSupport",
      ],
      exclude: ["Exports"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "CompilerTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSpeech", "InkText",
        "InkTime", "InkVoices", "TestSupport",
      ],
      exclude: ["Captions", "Diagnostics", "Plans"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "ConfigTests",
      dependencies: [
        "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSpeech",
        "InkText", "InkVoices", "TestSupport",
      ],
      exclude: ["Cases"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "TimelineTests",
      dependencies: [
        "InkCompiler", "InkEstimate", "InkPlan", "InkText", "InkTime", "InkTimeline", "TestSupport",
      ],
      exclude: ["Pages"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "AssistTests",
      dependencies: [
        "InkAssist", "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSyntax",
        "InkText", "InkTime", "InkVoices", "TestSupport",
      ],
      exclude: ["Completions", "Hovers", "Scripts"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "LSPTests",
      dependencies: [
        "InkAssist", "InkCompiler", "InkDiagnostics", "InkJSON", "InkLSP", "InkPlan", "InkRPC", "InkSystem",
        "InkText", "InkTime", "InkWorkspace", "TestSupport", "inkreel", "inkreel-media",
      ],
      exclude: ["Transcripts"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "MediaClientTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkMediaClient", "InkMessages", "InkPlan", "InkSystem", "InkText",
        "InkTime", "InkVoices", "InkWorkspace", "TestSupport",
      ],
      swiftSettings: checked
    ),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "InkCompiler", "InkConfig", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkPlan", "InkSystem",
        "InkText", "InkWorkspace", "TestSupport",
      ],
      swiftSettings: checked
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "InkCompiler", "InkDiagnostics", "InkEstimate", "InkLanguage", "InkMessages", "InkPlan", "InkSystem",
        "InkText", "InkTime", "InkWorkspace", "TestSupport", "inkreel", "inkreel-espeak", "inkreel-http",
        "inkreel-media",
      ],
      exclude: ["Estimate/Tables", "LanguageServer/pygls_client.py"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "RPCTests",
      dependencies: ["InkRPC", "InkSystem"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "MediaTests",
      dependencies: [
        "InkMedia", "InkMessages", "InkPlan", "InkSystem", "InkTime", "MediaTestSupport", "TestSupport",
      ],
      swiftSettings: owner
    ),
    .testTarget(
      name: "RenderTests",
      dependencies: [
        "InkJSON", "InkMedia", "InkMessages", "InkPlan", "InkRPC", "InkRender", "InkSystem", "InkTime",
        "InkVoices", "MediaTestSupport", "TestSupport",
      ],
      swiftSettings: owner
    ),
    .testTarget(
      name: "MediaProgramTests",
      dependencies: [
        "InkMessages", "InkPlan", "InkRPC", "InkSystem", "InkTime", "MediaTestSupport", "TestSupport",
        "inkreel-media",
      ],
      swiftSettings: owner
    ),
    .testTarget(
      name: "VoiceProgramTests",
      dependencies: ["InkMessages", "InkSystem", "InkVoiceProgram", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "KokoroTests",
      dependencies: ["InkKokoro", "InkMessages", "InkVoiceProgram", "InkVoices", "TestSupport"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "KokoroProgramTests",
      dependencies: [
        "InkMessages", "InkPlan", "InkVoiceFiles", "TestSupport", "inkreel-espeak", "inkreel-kokoro",
      ],
      swiftSettings: owner
    ),
    .testTarget(
      name: "EspeakProgramTests",
      dependencies: ["InkMessages", "InkSystem", "InkVoices", "TestSupport", "inkreel-espeak"],
      swiftSettings: owner
    ),
    .testTarget(
      name: "HTTPProgramTests",
      dependencies: [
        "InkMessages", "InkPlan", "InkSystem", "InkVoices", "TestSupport", "inkreel", "inkreel-http",
        "inkreel-media",
      ],
      exclude: ["localhost.pem", "speech_server.py"],
      swiftSettings: owner
    ),

    // And of what concerns many.
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["InkCompiler", "InkDiagnostics", "InkPlan", "InkText", "InkTime", "TestSupport"],
      exclude: ["README.md", "case.schema.json", "cases"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "GrammarTests",
      dependencies: ["InkCompiler", "InkDiagnostics", "InkLanguage", "InkSyntax", "InkText", "TestSupport"],
      exclude: ["TextMate"],
      swiftSettings: checked
    ),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "InkCompiler", "InkConfig", "InkDiagnostics", "InkLanguage", "InkMessages", "InkPlan", "InkSyntax",
        "InkText", "TestSupport", "inkreel", "inkreel-espeak", "inkreel-media",
      ],
      swiftSettings: checked
    ),
    .testTarget(
      name: "EditorTests",
      dependencies: ["InkSystem", "TestSupport", "inkreel"],
      exclude: ["vscode"],
      swiftSettings: owner
    ),
    .testTarget(name: "PackageTests", dependencies: ["TestSupport"], swiftSettings: checked),
    .testTarget(
      name: "PerformanceTests",
      dependencies: [
        "InkCompiler", "InkPlan", "InkSystem", "InkText", "InkTime", "InkTimeline", "TestSupport",
      ],
      swiftSettings: checked
    ),
  ],
  swiftLanguageModes: [.v6]
)
