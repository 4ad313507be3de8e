import InkAssist
import InkText

/// `textDocument/signatureHelp`: the parameters of the tag that is being written.
enum Signatures: ScriptFeature {
  static let method = "textDocument/signatureHelp"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.key("signatureHelpProvider")
    writer.object { writer in
      writer.member("triggerCharacters", array: [" ", "=", "\""]) { $0.string($1) }
    }
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    guard let signature = script.snapshot.signature(at: try script.offset(params)) else {
      return writer.null()
    }
    writer.object { writer in
      writer.key("signatures")
      writer.array { writer in
        writer.object { writer in
          writer.member("label", signature.label)
          writer.key("documentation")
          writer.markup(signature.text, as: session.client.signatureFormat)
          writer.member("parameters", array: signature.parameters) { writer, parameter in
            write(parameter, of: signature, session.client, &writer)
          }
        }
      }
      writer.member("activeSignature", 0)
      if let active = signature.active { writer.member("activeParameter", active) }
    }
  }

  /// The label is ASCII, so that its bytes are what the protocol counts.
  private static func write(
    _ parameter: SignatureHelp.Parameter,
    of signature: SignatureHelp,
    _ client: ClientCapabilities,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("label")
      if client.takesLabelOffsets {
        writer.array { writer in
          writer.integer(parameter.range.start)
          writer.integer(parameter.range.end)
        }
      } else {
        let bytes = Array(signature.label.utf8)[parameter.range.start..<parameter.range.end]
        writer.string(String(decoding: bytes, as: UTF8.self))
      }
      writer.key("documentation")
      writer.markup(parameter.text, as: client.signatureFormat)
    }
  }
}
