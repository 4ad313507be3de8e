import FoundationEssentials
import InkVoiceProgram
import InkVoices

/// What the program is started with: which service, and in which way it is asked.
struct ServiceArguments: Sendable {
  enum Mode {
    /// One request of version 1.
    case answer
    case describe
    case serve
  }

  let service: VoiceService
  let mode: Mode

  static let mostParallel = 64

  init(_ arguments: [String]) throws(VoiceError) {
    var service: VoiceService?
    var key: ServiceKey?
    var parallel: Int?
    var mode = Mode.answer
    var rest = arguments[...]
    while let name = rest.popFirst() {
      switch name {
      case "--describe": mode = .describe
      case "--serve": mode = .serve
      case "--service": service = try ServiceArguments.service(try ServiceArguments.value(of: name, &rest))
      case "--key":
        let text = try ServiceArguments.value(of: name, &rest)
        // What is no place is perhaps a key, and is not repeated.
        guard let place = ServiceKey(text) else {
          throw VoiceError(.request, "`--key` names where the key is: `env:NAME` or `file:PATH`")
        }
        key = place
      case "--parallel":
        let text = try ServiceArguments.value(of: name, &rest)
        guard let number = Int(text), (1...ServiceArguments.mostParallel).contains(number) else {
          throw VoiceError(.request, "`--parallel` is a number from 1 to \(ServiceArguments.mostParallel)")
        }
        parallel = number
      default:
        throw VoiceError(.request, "unknown argument `\(name)`; see `inkreel-http --help`")
      }
    }
    guard var service else {
      throw VoiceError(.request, "no service is named; see `inkreel-http --help`")
    }
    (service.key, service.parallel) = (key, parallel)
    self.service = service
    self.mode = mode
  }

  private static func value(of name: String, _ rest: inout ArraySlice<String>) throws(VoiceError) -> String {
    guard let value = rest.popFirst() else { throw VoiceError(.request, "`\(name)` has no value") }
    return value
  }

  private static func service(_ text: String) throws(VoiceError) -> VoiceService {
    guard let service = try? JSONDecoder().decode(VoiceService.self, from: Data(text.utf8)) else {
      throw VoiceError(.request, "`--service` is no service; see `inkreel-http --help`")
    }
    guard ServiceAddress(service.url) != nil else {
      throw VoiceError(
        .request,
        "the `url` is no address of a service: it is http:// or https:// and a host"
      )
    }
    return service
  }

  /// The key itself, which goes over no open network.
  func readKey() throws(VoiceError) -> String? {
    guard let source = service.key else { return nil }
    guard let address = ServiceAddress(service.url), address.isEncrypted || address.isNear else {
      throw VoiceError(
        .request,
        "the key would be sent to \(service.url) for everyone on the way to read; use an https:// address"
      )
    }
    return try KeyReader.key(source)
  }
}
