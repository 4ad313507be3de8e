internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkSystem
internal import InkTime

/// A file of sound that appears whole or not at all, under the name that was asked for.
final class SoundFile {
  private let output: String
  private let file: AtomicFile
  private let makeSink: (String, AudioEncoder.Coder) throws(MediaError) -> any SoundSink
  private var sink: any SoundSink

  init(_ plan: RenderPlan, output: String, form: SoundForm) throws(MediaError) {
    self.output = output
    file = try AtomicFile(output: output)
    makeSink = { path, coder throws(MediaError) in try form.sink(path: path, plan: plan, coder) }
    sink = try naming(output, file) { [makeSink] path throws(MediaError) in try makeSink(path, .fast) }
  }

  /// Empties the file, to write it once more.
  func restart(_ coder: AudioEncoder.Coder = .fast) throws(MediaError) {
    sink = try naming(output, file) { path throws(MediaError) in try makeSink(path, coder) }
  }

  /// What a player decodes of it, once it is finished.
  func measure(_ cancellation: Cancellation) throws(MediaError) -> SoundMeasurement {
    try SoundMeter.measure(file.temporaryPath, cancellation)
  }

  func write(_ samples: Span<Float>) throws(MediaError) {
    do throws(MediaError) {
      try sink.write(samples)
    } catch {
      throw error.naming(output, insteadOf: file.temporaryPath)
    }
  }

  /// Completes the file, which is not in its place before `commit`.
  func finish() throws(MediaError) {
    try naming(output, file) { _ throws(MediaError) in try sink.finish() }
  }

  /// - Returns: Its size in bytes.
  func commit() throws(MediaError) -> Int64 {
    try file.commit(output: output)
  }
}

/// Runs something on the temporary file, whose problems are then reported for the output.
private func naming<Result>(
  _ output: String,
  _ file: AtomicFile,
  _ body: (String) throws(MediaError) -> Result
) throws(MediaError) -> Result {
  do throws(MediaError) {
    return try body(file.temporaryPath)
  } catch {
    throw error.naming(output, insteadOf: file.temporaryPath)
  }
}

extension MediaError {
  /// The same problem in terms of the output that was asked for.
  func naming(_ output: String, insteadOf temporary: String) -> MediaError {
    guard kind == .output else { return self }
    var problem = self
    problem.path = output
    problem.message.replace(temporary, with: output)
    return problem
  }
}
