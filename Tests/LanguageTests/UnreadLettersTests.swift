import InkCompiler
import InkDiagnostics
import InkLanguage
import InkPlan
import InkSpeech
import InkText
import InkVoices
import Testing

/// Letters that a voice does not read.
@Suite struct UnreadLettersTests {
  private var options = PlanOptions(generator: "test")

  /// The letters that are reported, without the rest of the messages.
  private func unread(_ text: String) -> [String] {
    Compiler(options).check(SourceText(name: "a", text: text), resolve: nil).diagnostics
      .filter { $0.code == .unreadLetters }
      .map { String($0.message.split(separator: "`").last ?? "") }
  }

  private func reader(of text: String) -> String {
    Compiler(options).check(SourceText(name: "a", text: text), resolve: nil).diagnostics
      .first { $0.code == .unreadLetters }?.notes.first ?? ""
  }

  /// As espeak-ng 1.51 does in an English sentence: it says the names of these letters, or what they are.
  @Test(arguments: [
    ("日本語", "cmn"), ("日本語です", "ja"), ("シャコ", "ja"), ("สวัสดี", "th"), ("مرحبا", "ar"), ("پنجره", "fa"),
    ("ٹماٹر", "ur"),
    ("שלום", "he"), ("θάλασσα", "el"), ("привет", "ru"), ("їжак", "uk"), ("పుస్తకం", "te"), ("ମାଛ", "or"),
    ("စာအုပ်", "my"),
    ("መጽሐፍ", "am"),
  ])
  func anEnglishVoiceNamesThem(word: String, language: String) {
    #expect(unread("[tts]The word \(word), in English.[/tts]") == [word])
    #expect(reader(of: "[tts]The word \(word).[/tts]").contains("`language=\"\(language)\"`"))
    // The voice that is named reads them.
    if word != "日本語です" { #expect(unread("[tts language=\"\(language)\"]\(word)[/tts]") == []) }
  }

  @Test(arguments: [
    "नमस्ते", "বই", "ਕਿਤਾਬ", "પુસ્તક", "புத்தகம்", "ಪುಸ್ತಕ", "പുസ്തകം", "පොත", "წიგნი", "գիրք", "도서관", "Zażółć", "Việt", "🦐 №5",
    "“5 × 3” → 15 €",
  ])
  func itReadsTheseByItself(word: String) {
    #expect(unread("[tts]The word \(word), in English.[/tts]") == [])
  }

  @Test func whoSpeaksDecides() {
    #expect(unread("[tts voice=\"ru\"]привет, שלום[/tts][tts]привет[/tts]") == ["שלום", "привет"])
    #expect(unread("[tts language=\"de\"]θάλασσα[/tts]") == [])
    #expect(unread("[tts voice=\"en-us\" language=\"ru\"]привет[/tts]") == ["привет"])
    // Kokoro is asked for, and is not here: the built-in Japanese voice reads kana alone.
    #expect(unread("[tts voice=\"jf_alpha\"]シャコは銃弾です[/tts]") == ["銃弾です"])
    #expect(reader(of: "[tts voice=\"ja\"]銃弾[/tts]").contains("kana only"))
    #expect(reader(of: "[tts voice=\"en-us\"]привет[/tts]").contains("`voice=\"ru\"`"))
    #expect(reader(of: "[tts]ཨོཾ[/tts]").contains("no built-in voice"))
  }

  @Test mutating func enginesThatAreHereReadWhatTheySpeak() {
    options.engines = Engines(["kokoro_tts": .program(["k"]), "hum": .program(["h"])])
    #expect(unread("[tts voice=\"jf_alpha\"]シャコは銃弾です[/tts]") == [])
    #expect(unread("[tts voice=\"af_heart\"]銃弾[/tts]") == ["銃弾"])
    // What an engine reads that is not known here is its own affair.
    #expect(unread("[tts engine=\"hum\"]銃弾 привет[/tts]") == [])
  }

  @Test mutating func anInstalledEngineReadsItsLanguagesAlone() {
    func errors(_ text: String) -> [String] {
      Compiler(options).check(SourceText(name: "a", text: text), resolve: nil).diagnostics
        .filter { $0.severity == .error }
        .map { "\($0.code.rawValue): \($0.message); \($0.notes.first ?? "")" }
    }
    let japanese = "[tts voice=\"jf_alpha\"]konnichiwa[/tts]"
    #expect(errors(japanese) == [])
    options.engines = Engines(installed: [.kokoro])
    let error = "unread-letters: Kokoro does not read Japanese yet; "
    #expect(
      errors(japanese) == [error + "the built-in voice does: `engine=\"espeak\" voice=\"ja\"`"]
    )
    #expect(errors("[tts engine=\"kokoro\" language=\"zh\"]你好[/tts]").count == 1)
    #expect(errors("[tts voice=\"af_heart\" language=\"pt\"]Bom dia[/tts][tts voice=\"ja\"]シャコ[/tts]") == [])
    options.narration.engine = "kokoro_tts"
    options.narration.language = "ja"
    #expect(errors("[tts]シャコ[/tts]").count == 1)
  }

  @Test mutating func theConfigurationSaysWhoSpeaks() {
    options.narration.language = "ru"
    #expect(unread("[tts]привет שלום[/tts]") == ["שלום"])
  }

  @Test func oneWarningForAStretch() {
    #expect(unread("[tts]\nпривет мир,\nאחת שתיים\nпривет\n[/tts]\n[tts]мир[/tts]") == ["привет", "мир"])
    // Colours part no stretch, a pause does.
    let colored =
      "[tts]привет [red]мир[/red] и [style bold=\"true\"]שלום[/style] мир[pause duration=\"1s\"/]покой[/tts]"
    #expect(unread(colored) == ["привет", "שלום", "покой"])
    let long = String(repeating: "日", count: 40)
    #expect(unread("[tts]\(long)[/tts]") == [String(repeating: "日", count: 12) + "…"])
  }

  @Test mutating func whatIsSpokenCounts() {
    #expect(unread("[tts][say as=\"privet\"]привет[/say] and [say as=\"мир\"]peace[/say][/tts]") == ["мир"])
    options.pronunciations = Pronunciations([("привет", .text("privet"))])
    #expect(unread("[tts]привет, мир, привет[/tts]") == ["мир"])
    #expect(unread("[tts]привет, привет.[/tts]") == [])
    options.variables = ["name": Variable("Иван", origin: "test")]
    #expect(unread("[tts]Hello {{name}}.[/tts]") == ["Иван"])
  }

  @Test func shownTextIsNotSpoken() {
    #expect(unread("[style]привет[/style][tts]Hello.[/tts]") == [])
  }
}
