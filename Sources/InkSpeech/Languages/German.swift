enum German {
  static func rules() -> LanguageRules {
    var rules = LanguageRules(spellout: spellout)
    addNumbers(to: &rules)
    addWords(to: &rules)
    addMeasures(to: &rules)
    addDates(to: &rules)
    addSigns(to: &rules)
    return rules
  }

  // MARK: Numbers

  private static let spellout = Spellout(
    """
    counting:
    0.. null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
    21 {r:joined}undzwanzig
    30 dreißig
    31 {r:joined}unddreißig
    40 vierzig
    41 {r:joined}undvierzig
    50 fünfzig
    51 {r:joined}undfünfzig
    60 sechzig
    61 {r:joined}undsechzig
    70 siebzig
    71 {r:joined}undsiebzig
    80 achtzig
    81 {r:joined}undachtzig
    90 neunzig
    91 {r:joined}undneunzig
    100 {q:joined}hundert[{r}]
    1000 {q:joined}tausend[{r}]
    1000000 eine Million[ {r}]
    2000000 {q:feminine} Millionen[ {r}]
    1000000000 eine Milliarde[ {r}]
    2000000000 {q:feminine} Milliarden[ {r}]
    1000000000000 eine Billion[ {r}]
    2000000000000 {q:feminine} Billionen[ {r}]
    1000000000000000 eine Billiarde[ {r}]
    2000000000000000 {q:feminine} Billiarden[ {r}]
    joined: counting
    1 ein
    masculine: counting
    1 ein
    neuter: counting
    1 ein
    feminine: counting
    1 eine
    ordinal:
    0.. nullt* erst* zweit* dritt* viert* fünft* sechst* siebt* acht* neunt* zehnt* elft* zwölft* dreizehnt* vierzehnt* fünfzehnt* sechzehnt* siebzehnt* achtzehnt* neunzehnt*
    20 {=:counting}st*
    100 {q:joined}hundert[{r}|st*]
    1000 {q:joined}tausend[{r}|st*]
    1000000 eine Million[ {r}|st*]
    2000000 {q:feminine} Millionen[ {r}|st*]
    year: counting
    1100/100 {q}hundert[{r:counting}]
    2000 {=:counting}
    """
  )

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.decimalSign = ","
    rules.groupsBySpace = true
    rules.point = "Komma"
    rules.versionPoint = "Punkt"
    rules.version = "Version"
    rules.years = 1100...1999
    rules.yearCues = TextTable.set(
      """
      jahr jahre jahren im seit bis von vor nach ab um anfang mitte ende sommer winter herbst frühling januar februar märz
      april mai juni juli august september oktober november dezember
      """
    )
    rules.decadeSuffixes = TextTable.set("er ern")
    rules.times = CountedNoun("n mal")
    rules.ranges = RangeRules(joint: "bis", opening: nil, bareCues: WordSet(), score: "zu")
    rules.fractions = fractions
    addOrdinals(to: &rules)
    addRoman(to: &rules)
    rules.codeCues = TextTable.set("plz postleitzahl pin code")
    rules.phoneCues = TextTable.set(
      "tel telefon fax ruf rufe rufen nummer handy telefonnummer mobil whatsapp hotline unter"
    )
  }

  private static func addOrdinals(to rules: inout LanguageRules) {
    let set = rules.spellout.set("ordinal")
    rules.ordinals.takesDot = true
    rules.ordinals.joints = TextTable.set("und oder sowie bis")
    rules.ordinals.forms = [.counting: OrdinalRules.Form(set: set, ending: "e", agreement: .counting)]
    rules.ordinals.endings = TextTable.dictionary(
      """
      der die das jede diese dieses jedes welche: e
      am im vom zum zur dem den des beim vorm ins ab bis seit nach mit von einem einer meinem seinem ihrem unserem diesem: en
      jedem diesen jeden einen keinen unseren seinen ihren meinen allen beiden ersten an in: en
      ein kein mein sein ihr unser jeder dieser: er
      eine keine meine seine ihre unsere: e
      """
    ) { String($0) }
    rules.ordinals.nounEndings = [.masculine: "er", .feminine: "e", .neuter: "es", .counting: "er"]
    rules.ordinals.nouns = TextTable.set(
      """
      jahrhundert jahrhunderts jahrtausend platz stock klasse mal geburtstag auflage weltkrieg liga staffel folge runde
      stelle rang kapitel teil etage stockwerk minute runde halbzeit bundesliga tag woche monat quartal advent semester
      generation version ausgabe band akt
      """
    )
  }

  private static func addRoman(to rules: inout LanguageRules) {
    rules.roman.nouns = RomanRules.forms(
      """
      c: kapitel kap teil akt band bd szene stufe klasse typ phase artikel art buch anhang abschnitt tabelle abbildung
      c: episode staffel runde level gruppe
      """
    )
    rules.roman.names = RomanRules.forms(
      """
      m: ludwig heinrich karl friedrich wilhelm otto georg eduard jakob richard johann paul pius benedikt leo franz
      m: peter nikolaus alexander napoleon ramses philipp ferdinand joseph josef maximilian konrad rudolf leopold
      m: christian charles gustav harald gregor innozenz klemens urban bonifatius sixtus julius viktor emanuel johannes alfons
      f: elisabeth maria katharina margarethe kleopatra margrethe
      """
    )
    rules.roman.ruler = "der {N}"
    rules.roman.rulers = [.feminine: "die {N}"]
    rules.roman.rulerEnding = [.masculine: "e", .feminine: "e"]
    rules.roman.takesDot = true
  }

  private static let fractions: FractionRules = {
    var rules = FractionRules()
    rules.names = [CountedNoun("n halb, halbe"), CountedNoun("n Drittel"), CountedNoun("n Viertel")]
    rules.otherName = ("{c}tel", "{c}tel")
    rules.names += ["Fünftel", "Sechstel", "Siebtel", "Achtel", "Neuntel", "Zehntel"].map {
      CountedNoun("n \($0)")
    }
    rules.over = "{n} durch {d}"
    rules.beforeNoun = [
      "1/2": [.masculine: "einen halben", .feminine: "eine halbe", .neuter: "ein halbes"],
      "1/4": [.masculine: "einen viertel", .feminine: "eine viertel", .neuter: "ein viertel"],
      "3/4": [.masculine: "drei viertel", .feminine: "drei viertel", .neuter: "drei viertel"],
    ]
    rules.atStart = [
      "1/2": [.masculine: "ein halber", .feminine: "eine halbe", .neuter: "ein halbes"],
      "1/4": [.masculine: "ein viertel", .feminine: "eine viertel", .neuter: "ein viertel"],
    ]
    rules.mixed = "{n} {f}"
    rules.mixedHalf = [
      .counting: "{n}einhalb", .masculine: "{n}einhalb", .feminine: "{n}einhalb", .neuter: "{n}einhalb",
    ]
    rules.oneAndHalf = "eineinhalb"
    rules.outOf = "{n} von {d}"
    rules.outOfCues = TextTable.set("teil schritt seite folge tag runde lektion")
    rules.sayings = ["24/7": "vierundzwanzig sieben"]
    return rules
  }()

  // MARK: Words

  private static func addWords(to rules: inout LanguageRules) {
    rules.hasCapitalNouns = true
    rules.functionWords = TextTable.set(
      """
      und oder aber doch denn wenn als wie von bis zu zum zur in im an am auf aus bei mit nach seit vor für durch gegen
      ohne um über unter zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können der die
      das den dem des ein eine er sie es wir ihr ich du man nicht kein auch nur noch schon so sehr mehr weniger dann da
      hier dort danach dieser diese dieses jeder alle alles was wer wo wann warum
      """
    )
    rules.nouns = TextTable.dictionary(
      """
      stunde minute sekunde woche seite frage person frau tochter mutter schwester stadt nacht hand wand tonne karte
      million milliarde mark zahl art stimme sache idee regel straße schule stufe tasse flasche prise packung dose scheibe
      zwiebel zehe kugel folge staffel runde gruppe liste datei mail zeile tür reise sprache farbe katze maus: f
      jahr kind haus ei mal bild buch video auto tier wort land ding teil leben spiel zimmer fenster prozent grad pfund
      kilo gramm stück glas bier brot wasser mädchen foto problem ziel ende beispiel kapitel jahrhundert jahrtausend
      quartal semester stockwerk konto handy programm uhr: n
      """
    ) { Agreement(letter: $0.utf8.first) }
    rules.nounEndings = TextTable.endings("f: ung heit keit schaft tät ion e\nn: chen lein")
    rules.joinedEndings = [
      "jährig", "mal", "fach", "stündig", "tägig", "köpfig", "stellig", "prozentig", "minütig",
      "teilig", "malig", "seitig", "monatig", "wöchig", "stöckig", "er", "ten",
    ].map { Array($0.utf8) }
    rules.abbreviatedEnds = [(Array("str".utf8), "straße")]
    rules.abbreviations = TextTable.dictionary(abbreviations, Abbreviation.init)
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        "nato unesco unicef opec aids fifa uefa ikea covid tüv din laser radar uno bafög ram rom jpeg json gif nasa edeka haribo taz swat pin sim"
      ),
      initialisms: TextTable.set(
        "usa eu ki api uk un iq ui seo ceo aok faz ezb esa ufo adac asap uno vip suv led"
      ),
      shortWords: TextTable.set(
        """
        ich du er sie es wir ihr der die das den dem des ein und oder ist war bin bis nur nie so wie was wer wo ja zu zum
        zur im in am an auf aus bei mit von vor für gut neu alt viel mehr sehr groß tot rot gab hat kam sah tun hab mal
        doch noch nun nein los raus weg top hot hey oh ah ob da
        """
      ),
      quietInitialisms: WordSet(),
      wordLetters: [],
      markedLetters: [],
      letterCues: TextTable.set("vitamin plan typ gruppe option klasse punkt")
    )
  }

  /// See `Abbreviation.init`.
  private static let abbreviations = """
    dr: td Doktor
    prof: t Professor
    hr: t Herr
    hrn: t Herrn
    fr: tC Frau
    frl: t Fräulein
    st: t Sankt
    dipl.ing: t Diplom-Ingenieur
    ing: t Ingenieur
    mag: t Magister
    z.b: p zum Beispiel
    zb: p zum Beispiel
    d.h: p das heißt
    u.a: p unter anderem
    u.ä: e und Ähnliches
    o.ä: e oder Ähnliches
    u.u: p unter Umständen
    z.t: p zum Teil
    i.d.r: p in der Regel
    s.o: e siehe oben
    s.u: e siehe unten
    o.g: p oben genannt
    m.e: p meines Erachtens
    u.v.m: e und vieles mehr
    v.a: p vor allem
    n.e: p nach Elfmeterschießen
    n.v: p nach Verlängerung
    usw: ed und so weiter
    med: p med
    mwst: ed Mehrwertsteuer
    etc: ed et cetera
    bzw: pd beziehungsweise
    ca: pd circa
    vgl: pd vergleiche
    ggf: pd gegebenenfalls
    evtl: pd eventuell
    inkl: pd inklusive
    exkl: pd exklusive
    max: p maximal
    min: p minimal
    mind: p mindestens
    zzgl: pd zuzüglich
    bspw: pd beispielsweise
    sog: p sogenannt
    usf: e und so fort
    u: p und
    od: p oder
    allg: p allgemein
    bes: p besonders
    geb: p geboren
    gest: p gestorben
    jh: e Jahrhundert
    jhd: e Jahrhundert
    v.chr: e vor Christus
    n.chr: e nach Christus
    nr: nd Nummer
    s: n Seite
    kap: n Kapitel
    abb: n Abbildung
    tab: n Tabelle
    abs: n Absatz
    art: n Artikel
    bd: n Band
    aufl: p Auflage
    str: e Straße
    hbf: ed Hauptbahnhof
    tel: p Telefon
    fa: p Firma
    co: eC Compagnie
    ag: e A.G
    ff: e folgende
    temp: p Temperatur
    zi: p Zimmer
    whg: p Wohnung
    etg: p Etage
    pers: p Personen
    ggü: p gegenüber
    stv: p stellvertretender
    vors: p Vorsitzender
    mfg: ed mit freundlichen Grüßen
    bzgl: pd bezüglich
    insb: p insbesondere
    einschl: p einschließlich
    ehem: p ehemals
    verh: p verheiratet
    std: e Stunden
    mo: pC Montag
    di: pC Dienstag
    mi: pC Mittwoch
    do: pC Donnerstag
    sa: pC Samstag
    so: pC Sonntag
    km/h: w Kilometer pro Stunde
    ios: w I.O.S
    gmbh: ed G.M.B.H
    ok: w okay
    """
}
