import InkPlan
import InkTime
import Testing

/// Cues of languages that put no spaces between words.
@Suite struct WordBoundaryTests {
  private func lines(_ item: SpeechItem, _ rules: CueRules = .portrait) -> [String] {
    CueBuilder(rules: rules, end: Ticks(100_000_000)).cues(for: [item])
      .flatMap { cue in cue.lines.map { $0.map(\.text).joined(separator: " ") } }
  }

  /// - Parameter words: Parted by bars.
  private func item(_ words: String, language: String, isKnown: Bool = true) -> SpeechItem {
    var item = SpokenText.item(words.replacing("|", with: ""), language: language, wordLength: 400_000)
    guard isKnown else { return item }
    item.wordBoundaries = words.split(separator: "|").dropLast().reduce(into: []) { places, word in
      places.append((places.last ?? 0) + word.unicodeScalars.count)
    }
    return item
  }

  private static let texts = [
    ("cmn", "章鱼|有|三|颗|心脏|，|而且|它|的|血液|是|蓝色|的|。|它们|的|眼睛|可以|看到|十六|种|颜色|。"),
    ("ja", "彼ら|の|目|は|十六|種類|の|色|を|見る|こと|が|でき|ます|が|、|人間|は|三|種類|です|。"),
    ("th", "กุ้ง|ตั๊กแตน|สามารถ|ต่อย|ด้วย|แรง|ของ|กระสุน|ปืน|ได้|เลย|ที|เดียว|นะ|ครับ|ผม"),
    ("lo", "ສະບາຍດີ|ທຸກ|ຄົນ|ມື້|ນີ້|ພວກ|ເຮົາ|ຈະ|ເວົ້າ|ເລື່ອງ|ປາ|ຫມຶກ|ທີ່|ມີ|ຫົວໃຈ|ສາມ|ດວງ"),
    ("km", "សួស្តី|អ្នក|ទាំង|អស់|គ្នា|ថ្ងៃ|នេះ|យើង|និយាយ|អំពី|មឹក|ដែល|មាន|បេះដូង|បី"),
    ("my", "မင်္ဂလာ|ပါ|ရေဘဝဲ|မှာ|နှလုံး|သုံး|ခု|ရှိ|ပါ|တယ်|သူ့|ရဲ့|သွေး|က|အပြာ|ရောင်|ပါ"),
  ]

  @Test(arguments: texts) func linesEndBetweenWords(language: String, words: String) {
    let ends = words.split(separator: "|").reduce(into: Set([0])) { ends, word in
      ends.insert((ends.max() ?? 0) + word.unicodeScalars.count)
    }
    for rules in [CueRules.portrait, .landscape] {
      let shown = lines(item(words, language: language), rules)
      #expect(shown.count > 1 && shown.joined() == words.replacing("|", with: ""))
      var end = 0
      for line in shown {
        end += line.unicodeScalars.count
        #expect(ends.contains(end), "\(line)")
      }
    }
  }

  @Test func withoutADictionaryLinesEndAfterPunctuation() {
    let (language, words) = WordBoundaryTests.texts[0]
    #expect(
      lines(item(words, language: language, isKnown: false))
        == ["章鱼有三颗心脏，", "而且它的血液是蓝色的。", "它们的眼睛可以看到十六种颜色。"]
    )
  }

  @Test func marksStayWithTheirWord() {
    // ICU has a boundary before each mark as well.
    let shown = lines(item("เขา|พูด|ช้า|ๆ|แล้ว|ก็|เดิน|ช้า|ๆ|ไป|ที่|บ้าน", language: "th"))
    #expect(shown.allSatisfy { $0.first != "ๆ" })
    let quoted = lines(item("他|说|：|“|章鱼|有|三|颗|心脏|。|”|然后|他|走|了|。", language: "cmn"))
    #expect(quoted.allSatisfy { !"：。”".contains($0.first ?? "。") && $0.last != "“" }, "\(quoted)")
  }

  // MARK: In a plan

  private func plan(_ items: [SpeechItem]) -> RenderPlan {
    let elements = items.map { item in
      PlanElement(
        kind: .speech,
        parent: nil,
        id: nil,
        place: SourcePlace(line: 1, column: 1),
        timing: .own,
        length: item.end - item.start,
        anchor: nil
      )
    }
    return RenderPlan(
      generator: "test",
      lengths: .estimated,
      script: "test",
      duration: .zero,
      files: [],
      elements: elements,
      speech: items,
      audio: [],
      cues: [],
      sound: SoundSettings(),
      video: PlanDefaults.video(PlanDefaults.resolution, background: PlanDefaults.background)
    ).laidOut().plan
  }

  @Test func aPlanSaysWhereItKnowsNoWordsUntilTheyAreLookedUp() {
    let unknown = plan([item("章鱼有三颗心脏， 而且它的血液", language: "cmn", isKnown: false)])
    #expect(unknown.unknown == [UnknownFact(element: 0, fact: .words)])
    let facts = TextFacts([], [], ["章鱼有三颗心脏，": [2, 3, 4, 5, 7], "而且它的血液": [2, 3, 4]])
    let known = unknown.completed(facts)
    #expect(known.unknown.isEmpty)
    // The space between the two counts.
    #expect(known.speech[0].wordBoundaries == [2, 3, 4, 5, 7, 11, 12, 13])
    #expect(PlanValidator(known).firstIssue() == nil)
    // What is known of one word alone is not enough.
    #expect(unknown.completed(TextFacts([], [], ["而且它的血液": [2]])).speech[0].wordBoundaries == nil)
  }

  @Test(arguments: [[0], [9], [3, 2], [2, 2], [-1], [Int.max]])
  func placesThatCannotBeAreNotTaken(places: [Int]) {
    let unknown = plan([item("章鱼有三颗心脏", language: "cmn", isKnown: false)])
    #expect(unknown.completed(TextFacts([], [], ["章鱼有三颗心脏": places])) == unknown)
    var wrong = unknown
    wrong.speech[0].wordBoundaries = places
    #expect(PlanValidator(wrong).firstIssue() != nil)
  }

  @Test func nothingIsLookedUpForOtherTexts() {
    var hidden = item("章鱼有三颗心脏", language: "cmn", isKnown: false)
    hidden.subtitles = nil
    #expect(plan([item("나는 문어를 좋아해요", language: "ko", isKnown: false), hidden]).unknown.isEmpty)
  }

  // MARK: Questions

  @Test(arguments: [
    "Plain words.", "naïve café — “quoted”, it’s 5 €…", "Zażółć gęślą jaźń", "Thử nghiệm tiếng Việt",
    "İğne ıŞIK",
    "e\u{301}", "\u{200F}marks\u{2060}", "",
  ])
  func nothingIsAskedOfLatinLetters(text: String) {
    #expect(TextQuestions([text]).isEmpty)
  }

  @Test func charactersAndWordsAreAskedOnce() {
    let questions = TextQuestions(["日本 abc日本語", "নমি ন 🦐 日本"])
    #expect(questions.characters == ["日", "本", "語", "ন", "মি", "🦐"])
    #expect(questions.words == ["日本", "abc日本語"])
    let facts = TextFacts(["日", "本"], ["語"], ["日本": []])
    let open = facts.open(questions)
    #expect(open.characters == ["ন", "মি", "🦐"] && open.words == ["abc日本語"])
  }

  // MARK: Direction

  @Test(arguments: [
    ("C++ היא שפה.", "he", TextDirection.rightToLeft), ("C++ היא שפה.", "en-US", .rightToLeft),
    ("The word שלום means peace.", "en-US", .leftToRight), ("مرحبا world", "ar", .rightToLeft),
    ("Swift Package Manager", "ar-EG", .rightToLeft), ("Swift یک زبان است", "fa", .rightToLeft),
    ("salâm", "fa-Latn", .leftToRight), ("یہ Swift ہے", "ur", .rightToLeft), ("שלום", "yi", .rightToLeft),
    ("پەشتو", "ps", .rightToLeft), ("Hello.", "en", .leftToRight), ("42!", "en", .leftToRight),
    ("", "he", .rightToLeft),
    ("日本語", "ja", .leftToRight),
  ])
  func theLanguageSaysTheDirectionElseMostLetters(text: String, language: String, direction: TextDirection) {
    #expect(TextDirection(of: [text], language: language) == direction)
    let cues = CueBuilder(rules: .portrait, end: Ticks(10_000_000))
      .cues(for: text.isEmpty ? [] : [SpokenText.item(text, language: language)])
    #expect(cues.allSatisfy { ($0.direction == .rightToLeft) == (direction == .rightToLeft) })
  }

  @Test(arguments: [
    ("C++", "C++\u{200E}"), ("C#.", "C#\u{200E}."), ("(C++)", "(C++\u{200E})"), ("C++20", "C++\u{200E}20"),
    ("+5", "+5"),
    ("שפה+", "שפה+"), ("#1", "#1"), ("Swift", "Swift"), ("", ""),
  ])
  func signsStayAfterTheirLetter(word: String, marked: String) {
    #expect(TextDirection.rightToLeft.marked(word) == marked)
    #expect(TextDirection.leftToRight.marked(word) == word)
  }

  @Test func allOfANarrationRunsOneWay() {
    // No cue of it is laid out by its own letters.
    let item = SpokenText.item("אני כותב קוד. Swift Package Manager is good.", language: "he")
    let cues = CueBuilder(rules: .portrait, end: Ticks(10_000_000)).cues(for: [item])
    #expect(cues.count > 1 && cues.allSatisfy { $0.direction == .rightToLeft })
  }
}
