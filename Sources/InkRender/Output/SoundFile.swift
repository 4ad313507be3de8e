internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkSystem
internal import InkTime

/// A file of sound that appears whole or not at all, under the name that was asked for.
final class SoundFile {
  private let output: String
  private let file: AtomicFile
  private let sink: any SoundSink

  init(_ plan: RenderPlan, output: String, form: SoundForm) throws(MediaProblem) {
    self.output = output
    file = try AtomicFile(output: output)
    sink = try naming(output, file) { path throws(MediaProblem) in
      try form.sink(path: path, plan: plan)
    }
  }

  func write(_ samples: Span<Float>) throws(MediaProblem) {
    do throws(MediaProblem) {
      try sink.write(samples)
    } catch {
      throw error.naming(output, insteadOf: file.temporaryPath)
    }
  }

  /// Completes the file, which is not in its place before `commit`.
  func finish() throws(MediaProblem) {
    try naming(output, file) { _ throws(MediaProblem) in try sink.finish() }
  }

  /// - Returns: Its size in bytes.
  func commit() throws(MediaProblem) -> Int64 {
    try file.commit(output: output)
  }
}

/// Runs something on the temporary file, whose problems are then told of the output.
private func naming<Result>(
  _ output: String,
  _ file: AtomicFile,
  _ body: (String) throws(MediaProblem) -> Result
) throws(MediaProblem) -> Result {
  do throws(MediaProblem) {
    return try body(file.temporaryPath)
  } catch {
    throw error.naming(output, insteadOf: file.temporaryPath)
  }
}

extension MediaProblem {
  /// The same problem in terms of the output that was asked for.
  func naming(_ output: String, insteadOf temporary: String) -> MediaProblem {
    guard kind == .output else { return self }
    var problem = self
    problem.path = output
    problem.message.replace(temporary, with: output)
    return problem
  }
}
