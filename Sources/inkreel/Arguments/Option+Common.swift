import InkWorkspace

/// Options that several commands have. One that a single command has is declared in its file.
extension Option where Value == Bool {
  static var help: Option {
    .flag("--help", aliases: ["-h"], help: "print this")
  }

  static var json: Option { .flag("--json", help: "print JSON for programs") }

  static var diff: Option { .diff(help: "print the changes, and write nothing") }

  static func diff(help: String) -> Option { .flag("--diff", help: help) }

  static var strictEngines: Option {
    .flag("--strict-engines", help: "refuse to let the built-in voice speak in another one's place")
  }

  static var speak: Option { .flag("--speak", help: "speak first, so that every time is exact") }
}

extension Option where Value == String? {
  static var output: Option { .output(help: "where to write it") }

  static func output(help: String) -> Option { .text("-o", aliases: ["--output"], "FILE", help: help) }

  static var standardInputName: Option {
    .text("--stdin-filename", "NAME", help: "what the script on standard input (`-`) is called")
  }

  static var cacheDirectory: Option {
    .text("--cache-dir", "DIR", help: "where spoken clips are kept (~/.cache/inkreel)")
  }
}

extension CommandLineOptions {
  /// Where spoken clips are kept: the folder that is asked for, else the user's.
  func cacheFolder() throws(UsageError) -> String {
    guard let folder = self[.cacheDirectory] ?? UserFolders.cache else {
      throw UsageError("there is no home folder to keep spoken clips in: name one with `--cache-dir`")
    }
    return folder
  }
}
