import InkPhonemes
import Testing

@Suite struct EspeakSoundsTests {
  @Test(arguments: [
    ("¿Qué", "kˈe", "kˈe"), ("«software»", "sˈoftweɾ", "“sˈoftweɾ”"), ("sei,", "sˈe^ɪ", "sˈA,"),
    ("d'un", "dœ̃n", "dœ̃n"),
    ("essere", "ˈɛs^sere", "ˈɛSere"), ("ciò", "t^ʃˈɔ", "ʧˈɔ"), ("les", "le-z", "lez"), ("है।", "hɛː", "hɛː."),
    ("oggetti", "od^ʒːˈɛtːɪ", "oʤːˈɛtːɪ"), ("वाक्य", "ʋˈaːk^ːjə", "ʋˈaːkːjə"), ("—", "", "—"), ("?", "", "?"),
    ("🙂", "", ""),
    ("(casa)…", "kˈazæ", "(kˈazæ)…"), ("da(s)", "da ˈɛs", "da ˈɛs"), ("que", "", ""),
  ]) func wordsAreInKokorosAlphabet(word: String, ipa: String, phonemes: String) {
    #expect(EspeakSounds.phonemes(of: word, ipa: ipa) == phonemes)
  }

  @Test func givenSoundsNeedNoTies() {
    #expect(EspeakSounds.phonemes(of: "ciao!", given: "ˈtʃao") == "ˈʧao!")
    #expect(EspeakSounds.phonemes(of: "Google", given: "ˈɡu.gəl") == "ˈɡuɡəl")
    #expect(EspeakSounds.phonemes(of: "pizza", given: "ˈpitt͡sa") == "ˈpitʦa")
  }
}
