import InkText
import InkWorkspace
import TestSupport
import Testing

extension TemporaryFolder {
  /// Runs git in the folder, without the user's settings.
  func git(_ arguments: String...) throws -> [UInt8] {
    let outcome = try RunProgram.run(
      ["git", "-C", path] + arguments,
      environment: ["GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null", "HOME=/nonexistent"]
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return outcome.output
  }

  /// What is found in a folder, as paths from the temporary folder on.
  func scripts(in name: String = "", excluding patterns: [String] = []) -> [String] {
    let place = name.isEmpty ? path : file(name)
    return ScriptList([place], excluding: patterns).paths.map { String($0.dropFirst(path.count + 1)) }
  }
}
