import FoundationEssentials
import InkJSON
@testable import InkLSP
import InkText
import TestSupport

/// A random session with a server, which is asked again and again what it says of the texts as they are then: it
/// has to be what a server says that has heard of nothing else.
final class EditingSession {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private struct Document {
    var text: ClientText
    var version: Int
    /// Where undoing leads to.
    var previous: ClientText?
  }

  typealias Question = EditorPeer.Question

  private var numbers: RandomNumbers
  private let typing: ScriptTyping
  private let profile: ClientProfile
  private let start: () throws -> ServerConnection
  private let folder: TemporaryFolder
  private let peer: EditorPeer
  private var documents: [String: Document] = [:]
  private var closed: [String: Document] = [:]
  /// By URI, with the name that each answer has.
  private var tokens: [String: (name: String, data: [Int])] = [:]
  private var pulled: [String: (name: String, items: String)] = [:]
  /// Those that the client works in.
  private var folders: [String]
  /// What has been done, so that it can be done again.
  private var journal: [String] = []
  /// How many answers of each kind had something in them.
  private(set) var answered: [String: Int] = [:]

  /// - Parameter start: Starts a server.
  init(
    seed: UInt64,
    _ encoding: PositionEncoding,
    _ typing: ScriptTyping,
    start: @escaping () throws -> ServerConnection
  ) throws {
    numbers = RandomNumbers(seed: seed)
    self.typing = typing
    self.start = start
    profile = ClientProfile(encoding, using: &numbers)
    folder = try TemporaryFolder()
    try folder.write("RIFF", to: "pop.wav")
    try folder.write("Ogg", to: "loop.opus")
    try folder.write("Hello.\n[tts id=\"other\"]Of another script.[/tts]\n", to: "sub/other.inkslop")
    let root = FileURI.text(ofPath: folder.path)
    folders = [root, root + "/sub"]
    peer = try EditorPeer(try start(), profile, folders: folders, settings: ["{}", "null", "null"])
  }

  /// - Parameters:
  ///   - steps: How many things are done.
  ///   - interval: After so many of them everything is asked; after the others, what is wrong.
  func run(steps: Int, interval: Int) throws {
    do {
      try openOne()
      for step in 1...steps {
        try act()
        try compare(everything: step % interval == 0)
      }
    } catch {
      let texts = documents.map { "\($0): \($1.text.text.debugDescription)" }.joined(separator: "\n")
      throw Fault(
        description: "\(error)\n\(profile)\n\(journal.suffix(12).joined(separator: "\n"))\n\(texts)"
      )
    }
    try peer.notify("exit", "null")
  }

  // MARK: What is done

  private func act() throws {
    switch Int.random(in: 0..<24, using: &numbers) {
    case 0: try openOne()
    case 1: try closeOne()
    case 2: try changeFiles()
    case 3: try changeSettings()
    case 4: try changeFolders()
    default: try edit()
    }
  }

  private func anyDocument() -> String? { documents.keys.sorted().randomElement(using: &numbers) }

  /// Opens a new script, or one that was closed as it was left.
  private func openOne() throws {
    let root = FileURI.text(ofPath: folder.path)
    let uris = [root + "/a.inkslop", root + "/sub/%C3%BC.inkslop", "untitled:Untitled-1"]
    guard let uri = uris.filter({ documents[$0] == nil }).randomElement(using: &numbers) else { return }
    let text = ClientText(typing.script(using: &numbers), profile.encoding)
    let document = closed.removeValue(forKey: uri) ?? Document(text: text, version: 0)
    documents[uri] = document
    journal.append("open \(uri)")
    try peer.open(uri, document.text.text, version: document.version)
  }

  private func closeOne() throws {
    guard documents.count > 1, let uri = anyDocument() else { return try edit() }
    closed[uri] = documents.removeValue(forKey: uri)
    (tokens[uri], pulled[uri]) = (nil, nil)
    journal.append("close \(uri)")
    try peer.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#)
  }

  private func edit() throws {
    guard let uri = anyDocument(), var document = documents[uri] else { return }
    let (changes, text) = changes(of: document)
    document.previous = text.scalars == document.previous?.scalars ? nil : document.previous ?? document.text
    document.text = text
    // A version says nothing but its own name.
    document.version = [document.version + 1, document.version, -3, 7].randomElement(using: &numbers) ?? 0
    documents[uri] = document
    let said = changes.map(\.json).joined(separator: ",")
    journal.append("change \(uri): \(said)")
    try peer.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(document.version)},"contentChanges":[\#(said)]}"#
    )
  }

  /// New ones, or that which undoes the last ones.
  private func changes(of document: Document) -> ([ScriptTyping.Change], ClientText) {
    guard let previous = document.previous, Bool.random(using: &numbers) else {
      return typing.changes(of: document.text, using: &numbers)
    }
    let change = ScriptTyping.difference(from: document.text, to: previous)
    return ([change], change.range.map { document.text.replacing($0, with: change.text) } ?? previous)
  }

  private static let configurations = [
    "{}", #"{"variables":{"name":"Ann"},"libraries":["sub"]}"#, #"{"severities":{"unspoken-text":"off"}}"#,
    #"{"libary":[]}"#, "{ 😀", #"{"voice":"bf_emma","speed":1.5}"#, #"{"severity":{"é😀":1}}"#,
  ]

  private func changeFiles() throws {
    let media = ["pop.wav", "loop.opus", "clip.mp4", "shrimp.png", "sub/pop.wav", "sub/other.inkslop"]
    if Bool.random(using: &numbers), let name = media.randomElement(using: &numbers) {
      try change(name, to: String(repeating: "x", count: Int.random(in: 1...9, using: &numbers)))
    } else {
      let name = Bool.random(using: &numbers) ? "inkreel.json" : "sub/inkreel.json"
      try change(name, to: Self.configurations.randomElement(using: &numbers) ?? "")
    }
    // A client that was not asked to watch files reports a save.
    if profile.watchesFiles {
      try peer.notify("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    } else if let uri = anyDocument() {
      try peer.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
    }
    try peer.settle()
  }

  private func change(_ name: String, to text: String) throws {
    let isRemoved = folder.contains(name) && Int.random(in: 0..<3, using: &numbers) == 0
    journal.append(isRemoved ? "remove \(name)" : "write \(name): \(text)")
    if isRemoved {
      try FileManager.default.removeItem(atPath: folder.file(name))
    } else {
      try folder.write(text, to: name)
    }
  }

  private static let settings = [
    "{}", #"{"variables":{"name":"Bob"}}"#, #"{"libraries":["sub"]}"#, #"{"config":"sub/inkreel.json"}"#,
    #"{"variables":{"name":5}}"#,
  ]

  private func changeSettings() throws {
    peer.settings[0] = Self.settings.randomElement(using: &numbers) ?? "{}"
    for index in peer.settings.indices.dropFirst() {
      peer.settings[index] =
        Bool.random(using: &numbers) ? "null" : Self.settings.randomElement(using: &numbers) ?? ""
    }
    journal.append("settings \(peer.settings)")
    let told = profile.answersConfiguration ? "null" : #"{"inkreel":\#(peer.settings[0])}"#
    try peer.notify("workspace/didChangeConfiguration", #"{"settings":\#(told)}"#)
    try peer.settle()
  }

  /// Takes a folder away, or gives it back after the others.
  private func changeFolders() throws {
    let root = FileURI.text(ofPath: folder.path)
    let changed = Bool.random(using: &numbers) ? root : root + "/sub"
    guard folders != [changed] else { return try edit() }
    let index = folders.firstIndex(of: changed)
    if let index {
      folders.remove(at: index)
      peer.settings.remove(at: index + 1)
    } else {
      folders.append(changed)
      peer.settings.append("null")
    }
    journal.append("\(index == nil ? "add" : "remove") \(changed)")
    let (said, nothing) = (#"[{"uri":"\#(changed)","name":"x"}]"#, "[]")
    try peer.notify(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":\#(index == nil ? said : nothing),"removed":\#(index == nil ? nothing : said)}}"#
    )
    try peer.settle()
  }

  // MARK: What is asked

  private func compare(everything: Bool) throws {
    let fresh = try EditorPeer(try start(), profile, folders: folders, settings: peer.settings)
    for (uri, document) in documents.sorted(by: { $0.key < $1.key }) {
      try fresh.open(uri, document.text.text, version: document.version)
    }
    try comparePushes(fresh)
    guard let uri = anyDocument() else { return }
    try comparePull(of: uri, fresh)
    if everything {
      try compareTokens(of: uri, fresh)
      let answers = try compare(questions(about: uri), of: uri, fresh)
      try compare(furtherQuestions(about: uri, answers), of: uri, fresh)
    }
    try fresh.notify("exit", "null")
  }

  /// Diagnostics that were pushed: of what is open, the same; of what is not, none.
  private func comparePushes(_ fresh: EditorPeer) throws {
    try peer.settle()
    try fresh.settle()
    for uri in Set(peer.published.keys).union(fresh.published.keys) {
      let told = peer.published[uri].map(Self.withoutNothing) ?? nil
      let expected = fresh.published[uri].map(Self.withoutNothing) ?? nil
      let isOpen = documents[uri] != nil
      guard isOpen ? peer.published[uri] == fresh.published[uri] : told == expected else {
        throw Fault(description: "pushed of \(uri):\n\(peer.published[uri] ?? "")\nfresh:\n\(expected ?? "")")
      }
      if let expected { try check(expected, "textDocument/publishDiagnostics", of: uri) }
    }
  }

  private static func withoutNothing(_ params: String) -> String? {
    params.hasSuffix(#""diagnostics":[]}"#) ? nil : params
  }

  /// Diagnostics that are asked for, now and then with the name of what is known already.
  private func comparePull(of uri: String, _ fresh: EditorPeer) throws {
    let known = Bool.random(using: &numbers) ? pulled[uri] : nil
    let name = known.map { #","previousResultId":"\#($0.name)""# } ?? ""
    let method = "textDocument/diagnostic"
    let document = #"{"textDocument":{"uri":"\#(uri)"}"#
    let told = try peer.ask([Question(method: method, params: document + name + "}")])[0]
    let expected = try fresh.ask([Question(method: method, params: document + "}")])[0]
    try check(expected, method, of: uri)
    let (result, freshResult) = (try Self.result(told), try Self.result(expected))
    let isUnchanged = result["kind"]?.string == "unchanged"
    let items = isUnchanged ? known?.items : result["items"]?.text
    guard items == freshResult["items"]?.text, isUnchanged || Self.stable(told) == Self.stable(expected)
    else {
      throw Fault(
        description: "asked for \(uri), \(result["kind"]?.text ?? ""):\n\(told)\nfresh:\n\(expected)"
      )
    }
    if let name = result["resultId"]?.string, let items { pulled[uri] = (name, items) }
  }

  /// Semantic tokens, as they are or as what has changed in them since they were asked for.
  private func compareTokens(of uri: String, _ fresh: EditorPeer) throws {
    let (full, delta) = ("textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta")
    let known = Int.random(in: 0..<4, using: &numbers) > 0 ? tokens[uri] : nil
    let name = known.map { #","previousResultId":"\#($0.name)""# } ?? ""
    let document = #"{"textDocument":{"uri":"\#(uri)"}"#
    let question = Question(method: known == nil ? full : delta, params: document + name + "}")
    let told = try Self.result(try peer.ask([question])[0])
    let expected = try Self.result(try fresh.ask([Question(method: full, params: document + "}")])[0])
    var data = known?.data ?? []
    if let edits = told["edits"]?.items {
      for edit in edits.reversed() {
        guard let start = edit["start"]?.integer, let count = edit["deleteCount"]?.integer, start >= 0,
          count >= 0,
          start + count <= data.count
        else { throw Fault(description: "an edit of tokens that are not there: \(edit.text)") }
        data.replaceSubrange(start..<start + count, with: Self.numbers(edit["data"]))
      }
      if !edits.isEmpty { answered[delta, default: 0] += 1 }
    } else {
      data = Self.numbers(told["data"])
    }
    guard data == Self.numbers(expected["data"]) else {
      throw Fault(description: "\(question.method) of \(uri):\n\(told.text)\nfresh:\n\(expected.text)")
    }
    var places = AnswerPlaces([uri: documents[uri]?.text ?? ClientText("", profile.encoding)])
    places.checkTokens(data, of: uri)
    if let fault = places.faults.first { throw Fault(description: "\(question.method): \(fault)") }
    if let name = told["resultId"]?.string { tokens[uri] = (name, data) }
    if !data.isEmpty { answered[full, default: 0] += 1 }
  }

  /// - Returns: The answers, by method.
  @discardableResult
  private func compare(_ questions: [Question], of uri: String, _ fresh: EditorPeer) throws -> [String:
    JSONNode]
  {
    let (told, expected) = (try peer.ask(questions), try fresh.ask(questions))
    var answers: [String: JSONNode] = [:]
    for (question, (one, other)) in zip(questions, zip(told, expected)) {
      guard Self.stable(one) == Self.stable(other) else {
        throw Fault(description: "\(question.method) \(question.params):\n\(one)\nfresh:\n\(other)")
      }
      answers[question.method] = try check(other, question.method, of: uri)
    }
    return answers
  }

  /// Those that are asked in another way.
  private static let special = [
    "completionItem/resolve", "textDocument/colorPresentation", "textDocument/semanticTokens/full",
    "textDocument/semanticTokens/full/delta", "textDocument/diagnostic",
  ]

  /// One of every kind that the server knows, about a place and a stretch of a document.
  private func questions(about uri: String) -> [Question] {
    guard let text = documents[uri]?.text else { return [] }
    let methods = Features.all.map { $0.method }.filter { !Self.special.contains($0) }
    return methods.map { Question(method: $0, params: params(of: $0, about: uri, text)) }
  }

  /// With everything that any of them asks for.
  private func params(of method: String, about uri: String, _ text: ClientText) -> String {
    let typed = ["]", "/", "\n"].randomElement(using: &numbers) ?? ""
    let name = ["zoom", "other-name", "not a name", "é"].randomElement(using: &numbers) ?? ""
    let query = ["", "int", "of", "ü"].randomElement(using: &numbers) ?? ""
    let isTyping = method == "textDocument/onTypeFormatting"
    let first = isTyping ? text.place(of: end(of: typed, in: text)) : place(in: text)
    let second = place(in: text)
    let range = Self.json(TextRange(min(first, second), max(first, second)))
    return """
      {"textDocument":{"uri":"\(uri)"},"position":\(Self.json(first)),"range":\(range),\
      "positions":[\(Self.json(first)),\(Self.json(second))],"options":{"tabSize":2,"insertSpaces":true},\
      "context":{"diagnostics":[],"includeDeclaration":\(Bool.random(using: &numbers))},\
      "ch":\(LanguageClient.quoted(typed)),"newName":"\(name)","query":"\(query)","previousResultIds":[]}
      """
  }

  private static func json(_ place: TextPosition) -> String {
    #"{"line":\#(place.line),"character":\#(place.character)}"#
  }

  private static func json(_ range: TextRange) -> String {
    #"{"start":\#(json(range.start)),"end":\#(json(range.end))}"#
  }

  /// Those that follow from answers.
  private func furtherQuestions(about uri: String, _ answers: [String: JSONNode]) -> [Question] {
    let document = #"{"textDocument":{"uri":"\#(uri)"}"#
    let items = answers["textDocument/completion"]?["items"]?.items ?? []
    let resolved = (0..<3).compactMap { _ in items.randomElement(using: &numbers) }.map {
      Question(method: "completionItem/resolve", params: $0.text)
    }
    let color = #"{"red":0.2,"green":1,"blue":0,"alpha":\#(Bool.random(using: &numbers) ? 1 : 0.5)}"#
    let picked = (answers["textDocument/documentColor"]?.items ?? []).prefix(2).map { found in
      Question(
        method: "textDocument/colorPresentation",
        params: #"\#(document),"range":\#(found["range"]?.text ?? ""),"color":\#(color)}"#
      )
    }
    let name = answers["textDocument/prepareRename"]?["range"]?["start"]?.text
    let renamed = name.map { place in
      ["zoom", "other-name", "é"].map { new in
        Question(
          method: "textDocument/rename",
          params: #"\#(document),"position":\#(place),"newName":"\#(new)"}"#
        )
      }
    }
    return resolved + picked + (renamed ?? [])
  }

  /// A place at random, mostly one where there is something to be said; now and then none of the text.
  private func place(in text: ClientText) -> TextPosition {
    var place = text.place(of: index(in: text.scalars))
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0: place.line += Int.random(in: 0..<100, using: &numbers)
    case 1: place.character += Int.random(in: 0..<100, using: &numbers)
    default: break
    }
    return place
  }

  private func index(in scalars: [Unicode.Scalar]) -> Int {
    let index = Int.random(in: 0...scalars.count, using: &numbers)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: return index
    // In a name, in a value, at the start of a word.
    case 1: return scalars[..<index].lastIndex { $0 == "[" }.map { min($0 + 2, scalars.count) } ?? index
    case 2: return scalars[..<index].lastIndex { $0 == "\"" }.map { $0 + 1 } ?? index
    default: return scalars[..<index].lastIndex { $0 == " " || $0 == "{" }.map { $0 + 1 } ?? index
    }
  }

  /// After a character.
  private func end(of character: String, in text: ClientText) -> Int {
    let index = Int.random(in: 0...text.scalars.count, using: &numbers)
    return text.scalars[..<index].lastIndex { String($0) == character }.map { $0 + 1 } ?? index
  }

  // MARK: Answers

  /// Counts an answer, and sees to it that its places are places.
  @discardableResult
  private func check(_ answer: String, _ method: String, of uri: String) throws -> JSONNode {
    let isParams = method == "textDocument/publishDiagnostics"
    let node = try isParams ? JSONParser.parse(SourceText(name: "answer", text: answer)) : Self.result(answer)
    if answer.hasPrefix("\"error\"") { return node }
    if !Self.isEmpty(node) { answered[method, default: 0] += 1 }
    if method.hasPrefix("textDocument/semanticTokens") {
      var places = AnswerPlaces(texts)
      places.checkTokens(Self.numbers(node["data"]), of: uri)
      if let fault = places.faults.first { throw Fault(description: "\(method): \(fault)\n\(answer)") }
      return node
    }
    var places = AnswerPlaces(texts)
    places.check(node, of: uri)
    if let fault = places.faults.first { throw Fault(description: "\(method): \(fault)\n\(answer)") }
    return node
  }

  /// Everything that diagnostics may be reported for: what is open, and what lies on the disk.
  private var texts: [String: ClientText] {
    var texts = documents.mapValues(\.text)
    for name in ["inkreel.json", "sub/inkreel.json", "sub/sub/inkreel.json", "sub/other.inkslop"] {
      // What is not there has a start all the same.
      let bytes = (try? folder.read(name)) ?? []
      let uri = FileURI.text(ofPath: folder.file(name))
      texts[uri] = ClientText(String(decoding: bytes, as: UTF8.self), profile.encoding)
    }
    return texts
  }

  /// Without the names that a session gives to its answers.
  private static func stable(_ answer: String) -> String {
    let name = #""resultId":""#
    let parts = answer.split(separator: name, omittingEmptySubsequences: false)
    return ([parts[0]] + parts.dropFirst().map { $0.drop { $0 != "\"" } }).joined(separator: name)
  }

  private static func result(_ answer: String) throws -> JSONNode {
    let whole = try JSONParser.parse(SourceText(name: "answer", text: "{\(answer)}"))
    return whole.members?.first?.node ?? whole
  }

  /// Whether an answer says nothing: it is `null`, or every list in it is empty.
  private static func isEmpty(_ node: JSONNode) -> Bool {
    switch node.value {
    case .null: return true
    case .array(let items): return items.isEmpty
    case .object(let members):
      let lists = members.compactMap(\.node.items)
      return !lists.isEmpty && lists.allSatisfy(\.isEmpty)
    default: return false
    }
  }

  private static func numbers(_ node: JSONNode?) -> [Int] { node?.items?.compactMap(\.integer) ?? [] }
}
