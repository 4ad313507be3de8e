import InkConfig
import InkLanguage

/// What the server asks of the client once both know each other: to watch files, and to send its settings.
enum Registration {
  private static let configurationID = "inkreel-configuration"
  private static let filesID = "inkreel-files"

  static func run(_ session: Session) throws {
    let client = session.client
    if client.registersFileWatching || client.registersConfiguration {
      try session.ask("client/registerCapability") { writer in
        writer.object { writer in
          writer.key("registrations")
          writer.array { writer in
            if client.registersFileWatching { writeFileWatching(&writer) }
            if client.registersConfiguration { writeConfiguration(&writer) }
          }
        }
      }
    }
    if client.answersConfiguration { try askForConfiguration(session) }
  }

  /// Configurations, and all files that a script can name.
  private static func writeFileWatching(_ writer: inout JSONWriter) {
    let endings = FileKind.allCases.flatMap(\.extensions)
    writer.object { writer in
      writer.member("id", filesID)
      writer.member("method", "workspace/didChangeWatchedFiles")
      writer.key("registerOptions")
      writer.object { writer in
        writer.member(
          "watchers",
          array: ["**/\(Configuration.fileName)", "**/*.{\(endings.joined(separator: ","))}"]
        ) { writer, pattern in
          writer.object { $0.member("globPattern", pattern) }
        }
      }
    }
  }

  private static func writeConfiguration(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", configurationID)
      writer.member("method", "workspace/didChangeConfiguration")
      writer.key("registerOptions")
      writer.object { $0.member("section", "inkreel") }
    }
  }

  /// Asks for what is set for everything and for each folder.
  static func askForConfiguration(_ session: Session) throws {
    let folders = session.folders.map(\.uri)
    try session.ask("workspace/configuration") { writer in
      writer.object { writer in
        writer.key("items")
        writer.array { writer in
          writer.object { $0.member("section", "inkreel") }
          for folder in folders {
            writer.object { writer in
              writer.member("scopeUri", folder)
              writer.member("section", "inkreel")
            }
          }
        }
      }
    } answered: { [weak session] result in
      guard let session, case .success(let answer) = result, let sections = answer.node?.items else { return }
      // A section that the user has not written comes as `null`, and leaves what was there.
      if let section = sections.first, section.members != nil { session.set(section) }
      for (uri, section) in zip(folders, sections.dropFirst()) {
        guard let index = session.folders.firstIndex(where: { $0.uri == uri }) else { continue }
        session.folders[index].settings =
          section.members == nil ? nil : ClientSettings(section, from: session.folders[index].path)
      }
      try Notifications.refresh(session)
    }
  }
}
