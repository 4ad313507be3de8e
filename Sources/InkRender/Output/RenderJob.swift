package import InkMessages

/// Writes a plan to a file of the form that its name's ending says: a video, or sound alone.
package enum RenderJob {
  case video(VideoJob)
  case sound(SoundJob)

  /// - Throws: A `.request` problem for a plan that cannot be rendered, and for any other ending.
  package init(_ request: RenderRequest) throws(MediaProblem) {
    let output = request.output
    if output.lowercased().hasSuffix(".mp4") {
      self = .video(try VideoJob(request))
    } else if SoundFormat(path: output) != nil {
      self = .sound(try SoundJob(request))
    } else {
      let endings = ["mp4"] + SoundFormat.allCases.map(\.rawValue)
      throw MediaProblem(
        .request,
        "the output \(output) does not end in one of \(endings.map { "." + $0 }.joined(separator: ", "))",
        path: output
      )
    }
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaProblem) -> Void
  ) throws(MediaProblem) -> RenderAnswer {
    switch self {
    case .video(let job): try job.run(cancellation: cancellation, progress: progress)
    case .sound(let job): try job.run(cancellation: cancellation, progress: progress)
    }
  }
}
