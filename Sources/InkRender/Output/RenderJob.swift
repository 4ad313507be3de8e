package import InkMessages

/// Writes a plan to a file of the form that its name's ending says: a video, or sound alone.
package enum RenderJob {
  case video(VideoJob)
  case sound(SoundJob)

  /// - Throws: A `.request` error for a plan that cannot be rendered, and for any other ending.
  package init(_ request: RenderRequest) throws(MediaError) {
    switch OutputFormat(path: request.output) {
    case .mp4: self = .video(try VideoJob(request))
    case .sound: self = .sound(try SoundJob(request))
    case nil:
      throw MediaError(
        .request,
        "the output \(request.output) must end in one of \(OutputFormat.endings)",
        path: request.output
      )
    }
  }

  /// Leaves the whole output, or, when it throws, nothing.
  package func run(
    cancellation: Cancellation,
    progress: (MediaProgress) throws(MediaError) -> Void
  ) throws(MediaError) -> RenderAnswer {
    switch self {
    case .video(let job): try job.run(cancellation: cancellation, progress: progress)
    case .sound(let job): try job.run(cancellation: cancellation, progress: progress)
    }
  }
}
