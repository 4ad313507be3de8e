import InkMedia
import InkPlan
import Testing

/// What the fonts that the set-up installs draw, and where ICU's dictionaries part words.
@Suite struct LetteringTests {
  @Test(arguments: [
    ("Latin", "The mantis shrimp — “naïve”, Zażółć, Việt — costs 5 €."),
    ("Arabic", "هل تعلم أن الروبيان يستطيع اللكم؟"),
    ("Hebrew", "הַשְּׁרִימְפּס מכה בכוח של קליע."), ("Devanagari", "क्या आप जानते हैं कि झींगा मुक्का मार सकता है।"),
    ("Bengali", "আপনি কি জানেন চিংড়ি ঘুষি মারতে পারে।"), ("Tamil", "இறால் ஒரு தோட்டாவின் வேகத்தில் குத்தும்."),
    ("Thai", "กุ้งตั๊กแตนสามารถต่อยด้วยแรงของกระสุนปืน"), ("Burmese", "ပုစွန်သည် ကျည်ဆန်ကဲ့သို့ ထိုးနိုင်သည်။"),
    ("Chinese", "螳螂虾的出拳力量像子弹一样，而且它有三颗心脏。"), ("Japanese", "シャコは銃弾の力でパンチできます。"),
    ("Korean", "갯가재는 총알의 힘으로 주먹을 날릴 수 있습니다."), ("Ethiopic", "ሽሪምፕ በጥይት ኃይል መምታት ይችላል።"),
    ("emoji", "🦐 👩‍🚀 ❤️ 🇬🇧"),
  ])
  func everyLetterIsDrawn(script: String, text: String) throws {
    let coverage = try GlyphCoverage(fonts: try FontMap())
    let questions = TextQuestions([text])
    #expect(questions.isEmpty == (script == "Latin"))
    #expect(text.filter { !coverage.draws(String($0)) } == "")
  }

  @Test(arguments: ["\u{100000}", "\u{378}"])
  func whatNoFontHasIsABox(character: String) throws {
    #expect(try !GlyphCoverage(fonts: try FontMap()).draws(character))
  }

  @Test func theFoldersOfFontsAreKnown() {
    #expect(FontMap.hasFonts)
    #expect(FontMap.folders.contains("/usr/share/fonts/truetype/noto"))
    #expect(WordBoundaries.source?.contains("icu") ?? false)
  }

  @Test(arguments: [
    "章鱼|有|三颗|心脏|，", "東京|大学|で|勉強|し|ます|。", "กุ้ง|ตั๊กแตน|สามารถ|ต่อย", "ສະບາຍດີ|ທຸກຄົນ", "សួស្តី|អ្នក|ទាំង",
    "မင်္ဂလာ|ပါ", "一", "𠮷|野家",
  ])
  func dictionariesPartWords(words: String) throws {
    let text = words.replacing("|", with: "")
    let expected = words.split(separator: "|").dropLast().reduce(into: [Int]()) { places, word in
      places.append((places.last ?? 0) + word.unicodeScalars.count)
    }
    let found = try WordBoundaries.inText(text)
    #expect(found == expected, "\(found)")
  }
}
