/// An engine as it is reached from here.
///
/// A kind of engine is a case here, its form in a configuration (`EngineReader`), and a `VoiceSession`.
package enum VoiceEngine: Hashable, Sendable {
  /// The program that is installed with InkReel.
  case builtIn
  /// One that InkReel has a program for, and that the user has installed.
  case installed(KnownEngine)
  /// A program that speaks the voice protocol: its argument vector, and how many requests it may work on at once;
  /// `nil` for as many as the machine allows.
  case program([String], parallel: Int? = nil)
  /// A service that speaks over HTTP.
  case http(VoiceService)

  package enum Kind: String, CaseIterable, Sendable, Codable {
    case builtIn, installed, program, http
  }

  package var kind: Kind {
    switch self {
    case .builtIn: .builtIn
    case .installed: .installed
    case .program: .program
    case .http: .http
    }
  }

  /// What it names that may be a file: a program and its arguments.
  package var paths: [String] {
    switch self {
    case .program(let command, _): command
    case .builtIn, .installed, .http: []
    }
  }

  /// Whether it says how long something will last, and may be asked at any time: the programs that a
  /// configuration names are not started for that.
  package var measuresUnasked: Bool {
    switch self {
    case .installed(let engine): engine.measures
    case .builtIn, .program, .http: false
    }
  }

  /// - Parameter parallel: How many requests it may work on at once; `nil` for what it has.
  package func working(onAtMost parallel: Int?) -> VoiceEngine {
    guard let parallel else { return self }
    switch self {
    case .program(let command, _): return .program(command, parallel: parallel)
    case .http(var service):
      service.parallel = parallel
      return .http(service)
    case .builtIn, .installed: return self
    }
  }

  /// With the paths that it names counted from a folder.
  ///
  /// - Parameter resolve: Gives a path in that folder. A program without a slash in its name is none: it is
  ///   looked for as a shell would.
  package func located(_ resolve: (String) -> String) -> VoiceEngine {
    switch self {
    case .program(let command, let parallel):
      guard let program = command.first, program.contains("/") else { return self }
      return .program([resolve(program)] + command.dropFirst(), parallel: parallel)
    case .http(let service):
      return .http(service.located(resolve))
    case .builtIn, .installed:
      return self
    }
  }
}

extension VoiceEngine: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, engine, command, parallel, service
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    switch try values.decode(Kind.self, forKey: .kind) {
    case .builtIn: self = .builtIn
    case .installed: self = .installed(try values.decode(KnownEngine.self, forKey: .engine))
    case .program:
      self = .program(
        try values.decode([String].self, forKey: .command),
        parallel: try values.decodeIfPresent(Int.self, forKey: .parallel)
      )
    case .http: self = .http(try values.decode(VoiceService.self, forKey: .service))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    switch self {
    case .builtIn: break
    case .installed(let engine): try values.encode(engine, forKey: .engine)
    case .program(let command, let parallel):
      try values.encode(command, forKey: .command)
      try values.encodeIfPresent(parallel, forKey: .parallel)
    case .http(let service): try values.encode(service, forKey: .service)
    }
  }
}
