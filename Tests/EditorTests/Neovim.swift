import FoundationEssentials
import InkSystem
import TestSupport

/// A Neovim without a screen, whose keys are pressed through its socket as a person would press them.
final class Neovim {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let timeout = Duration.seconds(10)

  private let process: ChildProcess
  private let socket: String
  /// What it shows, where it has no screen.
  private let shown: String

  /// - Parameters:
  ///   - setup: What is in `init.lua`.
  ///   - script: Opened at once, in `folder`.
  init(setup: String, opening script: String, in folder: TemporaryFolder) throws {
    try folder.write(setup, to: "config/nvim/init.lua")
    socket = folder.file("nvim.sock")
    shown = folder.file("nvim.txt")
    process = try ChildProcess(
      [
        "env", "--chdir=\(folder.path)", "PATH=\(RunProgram.folder):/usr/bin:/bin",
        "XDG_CONFIG_HOME=\(folder.path)/config", "XDG_CACHE_HOME=\(folder.path)/cache",
        "XDG_DATA_HOME=\(folder.path)/data", "XDG_STATE_HOME=\(folder.path)/state",
        "sh", "-c", "exec nvim --headless -n -i NONE --listen \"$0\" \"$1\" 2> \"$2\"", socket, script, shown,
      ]
    )
    let socket = socket
    try wait("for Neovim to start") { FileManager.default.fileExists(atPath: socket) }
  }

  deinit {
    guard process.poll() == nil else { return }
    process.send(signal: 9)
    _ = process.wait()
  }

  /// Keys in Vim's notation.
  func press(_ keys: String) throws { _ = try remote("--remote-send", keys) }

  /// Presses keys that have Neovim ask something, and answers. Expressions are not looked at while it asks.
  func press(_ keys: String, andAnswer answer: String, to question: String) throws {
    try press(keys)
    let shown = shown
    try wait("to be asked `\(question)`") {
      let data = try Data(contentsOf: URL(filePath: shown))
      return String(decoding: data, as: UTF8.self).contains(question)
    }
    try press(answer)
  }

  /// What an expression of Lua gives, as text.
  func lua(_ expression: String) throws -> String {
    let quoted = expression.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    return try remote("--remote-expr", "luaeval('tostring(\(quoted))')")
  }

  /// The text that is being edited.
  func text() throws -> String {
    try lua(#"table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")"#)
  }

  /// Asks until an expression of Lua is true.
  func wait(until expression: String) throws {
    do {
      try wait("until \(expression)") { try lua(expression) == "true" }
    } catch {
      let shown = try text()
      let said = try remote("--remote-expr", "execute('messages')")
      throw Failure(description: "\(error)\nthe text is:\n\(shown)\nNeovim says:\n\(said)")
    }
  }

  /// Waits for its end.
  func end() throws -> ChildProcess.End {
    try wait("for Neovim to end") { process.poll() != nil }
    return process.wait()
  }

  private func wait(_ purpose: String, _ condition: () throws -> Bool) throws {
    let clock = ContinuousClock()
    let start = clock.now
    while try !condition() {
      guard clock.now - start < Neovim.timeout else {
        throw Failure(description: "waited in vain \(purpose)")
      }
      usleep(10_000)
    }
  }

  private func remote(_ option: String, _ text: String) throws -> String {
    let outcome = try RunProgram.run(["nvim", "--server", socket, option, text])
    guard outcome.status == 0 else { throw Failure(description: outcome.standardError) }
    // Neovim 0.7 prints results on standard error.
    return outcome.text + outcome.standardError
  }
}
