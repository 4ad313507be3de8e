import InkJSON

/// Reports to the client how far a long request has come, if the client asks for it.
struct WorkDoneProgress {
  private let token: JSONNode
  private let output: MessageOutput

  /// `nil` when the client has not asked.
  static func start(_ title: String, _ params: Params, _ session: Session) -> WorkDoneProgress? {
    guard let token = params["workDoneToken"], token.integer != nil || token.string != nil else { return nil }
    let progress = WorkDoneProgress(token: token, output: session.output)
    progress.send { writer in
      writer.member("kind", "begin")
      writer.member("title", title)
      writer.member("percentage", 0)
    }
    return progress
  }

  func report(percentage: Int) {
    send { writer in
      writer.member("kind", "report")
      writer.member("percentage", percentage)
    }
  }

  func finish() {
    send { $0.member("kind", "end") }
  }

  /// When there is no one left to report to, the answer that follows will find out.
  private func send(_ members: (inout JSONWriter) -> Void) {
    try? output.notify("$/progress") { writer in
      writer.object { writer in
        writer.key("token")
        if let number = token.integer { writer.integer(number) } else { writer.string(token.string ?? "") }
        writer.key("value")
        writer.object(members)
      }
    }
  }
}
