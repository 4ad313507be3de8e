import InkDiagnostics
import InkSystem
import InkWorkspace

/// Options that several commands have. One that a single command has is declared in its file.
extension Option where Value == Bool {
  static var help: Option {
    .flag("--help", aliases: ["-h"], help: "print this help")
  }

  static var json: Option { .flag("--json", help: "print JSON") }

  static var diff: Option { .diff(help: "print the changes, and write nothing") }

  static func diff(help: String) -> Option { .flag("--diff", help: help) }

  static var strictEngines: Option {
    .flag("--strict-engines", help: "fail instead of falling back to the built-in voice")
  }

  static var speak: Option { .flag("--speak", help: "speak first, to get exact times") }
  static var measure: Option {
    .flag("--measure", help: "have configured engines measure the speech too, and not only installed ones")
  }
}

extension Option where Value == [String] {
  static var exclude: Option {
    .texts("--exclude", "PATTERN", help: "leave out what matches, as in a .gitignore")
  }
}

extension Option where Value == String? {
  static var output: Option { .output(help: "the file to write") }

  static func output(help: String) -> Option { .text("-o", aliases: ["--output"], "FILE", help: help) }

  static var standardInputName: Option {
    .text("--stdin-filename", "NAME", help: "the name of the script on standard input (`-`)")
  }

  static var cacheDirectory: Option {
    .text("--cache-dir", "DIR", help: "where to keep spoken clips (default: ~/.cache/inkreel)")
  }
}

extension CommandLineOptions {
  /// Where spoken clips are kept: the folder that is asked for, else the user's.
  func cacheFolder() throws(UsageError) -> String {
    if let folder = self[.cacheDirectory] { return folder }
    guard let cache = UserFolders.cache else {
      throw UsageError("there is no folder to keep spoken clips in: name one with `--cache-dir`")
    }
    if let warning = cache.warning {
      var diagnostic = Diagnostic(.environment, warning, at: nil)
      diagnostic.severity = .warning
      Console.show(diagnostic)
    }
    return cache.path
  }
}
