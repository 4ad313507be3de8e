import InkJSON
import InkMessages
import InkPlan
import InkRPC
import InkRender

/// Answers requests one after the other.
struct Server {
  private let requests: RequestQueue
  private let writer: MessageWriter
  private var progress: ProgressReporter

  init(requests: RequestQueue, writer: MessageWriter) {
    self.requests = requests
    self.writer = writer
    progress = ProgressReporter(writer)
  }

  /// Until the input ends or a signal comes. Throws when there is no one to answer to, or when the input
  /// breaks off.
  mutating func run() throws {
    while let entry = try requests.next() {
      switch entry {
      case .request(let request): try answer(request)
      case .unreadable(let reason): try writer.failure(nil, Server.parseError(reason))
      case .end(let reason):
        guard let reason else { return }
        try writer.failure(nil, Server.parseError(reason))
        throw MediaError(.request, reason)
      }
    }
  }

  private mutating func answer(_ request: RequestQueue.Request) throws {
    // Notifications that are not known are to be ignored, and responses are none of ours.
    guard let id = request.message.id, let name = request.message.method else { return }
    guard let method = MediaMethod(rawValue: name) else {
      return try writer.failure(id, Server.unknownMethod(name))
    }
    do {
      try request.cancellation.check()
      switch method {
      case .hello: try writer.response(id, try hello(request))
      case .probe: try writer.response(id, try probe(request))
      case .text: try writer.response(id, try text(request))
      case .speak: try writer.response(id, try speak(request))
      case .measure: try writer.response(id, try measure(request))
      case .render: try writer.response(id, try render(request))
      case .verify: try writer.response(id, try verify(request))
      case .frame: try writer.response(id, try frame(request))
      case .thumbnails: try writer.response(id, try thumbnails(request))
      case .progress, .reading, .cancel: try writer.failure(id, Server.unknownMethod(name))
      }
    } catch let problem as MediaError {
      try writer.failure(id, Server.failure(problem))
    } catch let fault as PlanError {
      let problem = MediaError(.request, "the parameters of `\(name)` are not valid: \(fault)")
      try writer.failure(
        id,
        RPCError(code: RPCErrorCode.invalidParams, message: problem.message, data: problem)
      )
    }
  }

  private func hello(_ request: RequestQueue.Request) throws -> MediaHello {
    let client = try Server.params(MediaHello.self, of: request)
    guard client.mediaProtocol == MediaHello.current else {
      throw MediaError(
        .request,
        "\(client.program) uses version \(client.mediaProtocol) of the media protocol, but "
          + "\(Program.version) uses version \(MediaHello.current); install both from the same release"
      )
    }
    return MediaHello(program: Program.version)
  }

  private func probe(_ request: RequestQueue.Request) throws -> ProbeAnswer {
    let probe = try Server.params(ProbeRequest.self, of: request)
    return ProbeAnswer(
      files: try probe.paths.map { try Probe.file($0, cancellation: request.cancellation) }
    )
  }

  private func text(_ request: RequestQueue.Request) throws -> TextAnswer {
    let questions = try Server.params(TextRequest.self, of: request)
    return try TextFinder.answer(questions, cancellation: request.cancellation)
  }

  private mutating func speak(_ request: RequestQueue.Request) throws -> SpeakAnswer {
    let speaker = try Speaker(
      try Server.params(SpeakRequest.self, of: request),
      note: { Program.note($0) }
    )
    return try speaker.run(cancellation: request.cancellation) { progress throws(MediaError) in
      try self.progress.report(progress)
    }
  }

  private mutating func measure(_ request: RequestQueue.Request) throws -> MeasureAnswer {
    let measurer = try Measurer(try Server.params(SpeakRequest.self, of: request))
    return try measurer.run(cancellation: request.cancellation) { progress throws(MediaError) in
      try self.progress.report(progress)
    }
  }

  private mutating func render(_ request: RequestQueue.Request) throws -> RenderAnswer {
    let render = try Server.params(RenderRequest.self, of: request)
    let job = try RenderJob(render)
    return try job.run(cancellation: request.cancellation) { progress throws(MediaError) in
      try self.progress.report(progress)
    }
  }

  private mutating func verify(_ request: RequestQueue.Request) throws -> VerifyAnswer {
    let verifier = try Verifier(try Server.params(VerifyRequest.self, of: request))
    return try verifier.run(cancellation: request.cancellation) { progress throws(MediaError) in
      try self.progress.report(progress)
    }
  }

  private func frame(_ request: RequestQueue.Request) throws -> FrameAnswer {
    let job = try FrameJob(try Server.params(FrameRequest.self, of: request))
    return try job.run(cancellation: request.cancellation)
  }

  private func thumbnails(_ request: RequestQueue.Request) throws -> ThumbnailAnswer {
    let files = try Server.params(ThumbnailRequest.self, of: request)
    return try Thumbnails.answer(files, cancellation: request.cancellation)
  }

  private struct Call<Params: Decodable>: Decodable {
    let params: Params
  }

  /// - Throws: A fault with the way to the value from the parameters on: `plan.video.rateFactor`.
  private static func params<Params: Decodable>(
    _ type: Params.Type,
    of request: RequestQueue.Request
  ) throws(PlanError) -> Params {
    do throws(PlanError) {
      return try PlanError.decode(Call<Params>.self, from: request.message.body).params
    } catch {
      throw PlanError(JSONPath(Array(error.path.steps.dropFirst())), error.message)
    }
  }

  private static func failure(_ problem: MediaError) -> RPCError<MediaError> {
    let code = problem.kind == .cancelled ? RPCErrorCode.requestCancelled : RPCErrorCode.requestFailed
    return RPCError(code: code, message: problem.message, data: problem)
  }

  private static func parseError(_ reason: String) -> RPCError<MediaError> {
    let problem = MediaError(.request, "the message cannot be read: \(reason)")
    return RPCError(code: RPCErrorCode.parseError, message: problem.message, data: problem)
  }

  private static func unknownMethod(_ name: String) -> RPCError<MediaError> {
    let problem = MediaError(.request, "unknown method \(name.prefix(80))")
    return RPCError(code: RPCErrorCode.methodNotFound, message: problem.message, data: problem)
  }
}
