extension LanguageList {
  /// Of languages that are not known: titles and their like alone, whose dots end no sentence.
  static let unknown: LanguageBook = {
    var rules = LanguageRules(spellout: Spellout("counting:\n0 0"))
    rules.isSpaced = false
    rules.abbreviations = TextTable.dictionary(
      """
      dr prof mr mrs ms st ing dipl mgr bc inż hr fr mevr dhr sr jr ir drs mudr judr phdr d.o.o: t dr
      nr bijv o.a d.w.z m.a.w: t nr
      гр г ул т.е т.д т.п: t г
      """,
      Abbreviation.init
    )
    return LanguageBook(rules)
  }()
}
