package import InkLanguage
import InkText

/// Files that are only said to be there, for scripts that are checked and not rendered.
package enum StubFiles {
  package static let resolve: FileResolver = { name, kind in
    let files = ["loop.opus", "pop.wav", "clip.mp4", "shrimp.png"]
    if name.split(separator: "/").contains("..") { return .outside }
    let names = [name] + kind.extensions.map { "\(name).\($0)" }
    if let found = names.first(where: files.contains) { return .found("media/\(found)") }
    if let found = files.first(where: { $0 == name.lowercased() }) {
      return .foundInOtherCase("media/\(found)", name: found)
    }
    return .missing(tried: ["media/\(name)"], similar: EditDistance.nearest(to: name, among: files))
  }
}
