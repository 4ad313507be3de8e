enum Italian {
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

  /// A ten loses its last letter before one and eight, and three gets an accent at a number's end.
  private static func ten(_ base: Int, _ stem: String, _ last: String) -> String {
    """
    \(base) \(stem)\(last)
    \(base + 1) \(stem){r:counting}
    \(base + 2) \(stem)\(last){r:within}
    \(base + 8) \(stem){r}
    \(base + 9) \(stem)\(last){r}
    """
  }

  private static let spellout = Spellout(
    """
    counting:
    0.. zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
    \(ten(20, "vent", "i"))
    \(ten(30, "trent", "a"))
    \(ten(40, "quarant", "a"))
    \(ten(50, "cinquant", "a"))
    \(ten(60, "sessant", "a"))
    \(ten(70, "settant", "a"))
    \(ten(80, "ottant", "a"))
    \(ten(90, "novant", "a"))
    100 cent[{r:hundred}|o]
    200 {q:counting}cent[{r:hundred}|o]
    1000 mille[{r:within}]
    2000 {q:thousands}mila[{r:within}]
    1000000 un milione[ {r}]
    2000000 {q:thousands} milioni[ {r}]
    1000000000 un miliardo[ {r}]
    2000000000 {q:thousands} miliardi[ {r}]
    1000000000000 un bilione[ {r}]
    2000000000000 {q:thousands} bilioni[ {r}]
    1000000000000000 un biliardo[ {r}]
    2000000000000000 {q:thousands} biliardi[ {r}]
    within: counting
    3 tré
    hundred:
    1 o{=:within}
    8 {=:counting}
    9 o{=:within}
    80 {=:counting}
    90 o{=:within}
    thousands: counting
    1 un
    21 ventun
    31 trentun
    41 quarantun
    51 cinquantun
    61 sessantun
    71 settantun
    81 ottantun
    91 novantun
    masculine: counting
    1 un
    neuter: counting
    1 uno
    feminine: counting
    1 una
    ordinal:
    0.. zeresim* prim* second* terz* quart* quint* sest* settim* ottav* non* decim* undicesim* dodicesim* tredicesim* quattordicesim* quindicesim* sedicesim* diciassettesim* diciottesim* diciannovesim*
    20 vent[{r:stem}|]esim*
    22 venti{r:stem}esim*
    28 vent{r:stem}esim*
    29 venti{r:stem}esim*
    30 trent[{r:stem}|]esim*
    32 trenta{r:stem}esim*
    38 trent{r:stem}esim*
    39 trenta{r:stem}esim*
    40 quarant[{r:stem}|]esim*
    42 quaranta{r:stem}esim*
    48 quarant{r:stem}esim*
    49 quaranta{r:stem}esim*
    50 cinquant[{r:stem}|]esim*
    52 cinquanta{r:stem}esim*
    58 cinquant{r:stem}esim*
    59 cinquanta{r:stem}esim*
    60 sessant[{r:stem}|]esim*
    62 sessanta{r:stem}esim*
    68 sessant{r:stem}esim*
    69 sessanta{r:stem}esim*
    70 settant[{r:stem}|]esim*
    72 settanta{r:stem}esim*
    78 settant{r:stem}esim*
    79 settanta{r:stem}esim*
    80 ottant[{r:stem}|]esim*
    82 ottanta{r:stem}esim*
    88 ottant{r:stem}esim*
    89 ottanta{r:stem}esim*
    90 novant[{r:stem}|]esim*
    92 novanta{r:stem}esim*
    98 novant{r:stem}esim*
    99 novanta{r:stem}esim*
    100 cent[{r:hundredth}|esim*]
    200 {q:counting}cent[{r:hundredth}|esim*]
    1000 mill[e{r:thousandth}|esim*]
    2000 {q:thousands}mil[a{r:thousandth}|lesim*]
    1000000 milionesim*
    stem:
    1.. un du tre quattr cinqu sei sett ott nov dec undic dodic tredic quattordic quindic sedic diciassett diciott diciannov
    hundredth:
    1 o{=:stem}esim*
    8 {=:stem}esim*
    9 o{=:stem}esim*
    20 o{=:ordinal}
    80 {=:ordinal}
    90 o{=:ordinal}
    thousandth:
    1 {=:stem}esim*
    20 {=:ordinal}
    """
  )

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.decimalSign = ","
    rules.groupsBySpace = true
    rules.longestFractionNumber = 2
    rules.minus = "meno"
    rules.plus = "più"
    rules.point = "virgola"
    rules.versionPoint = "punto"
    rules.version = "versione"
    rules.times = CountedNoun("f volta, volte")
    rules.ranges = RangeRules(
      joint: "a",
      opening: "da",
      bareCues: TextTable.set("per in tra da di ogni circa su con entro dopo prima di"),
      score: "a"
    )
    rules.fractions = fractions
    addOrdinals(to: &rules)
    rules.roman.nouns = RomanRules.forms(
      """
      m: capitolo cap atto volume vol libro tomo articolo titolo secolo sec canto
      f: parte scena fase classe appendice figura tabella guerra stagione
      c: tipo livello gruppo episodio
      """
    )
    rules.roman.followers = RomanRules.forms(
      "m: secolo congresso concilio festival municipio comma libro\nf: guerra repubblica edizione legislatura internazionale"
    )
    rules.roman.names = RomanRules.forms(
      """
      m: luigi enrico carlo giorgio edoardo guglielmo giacomo riccardo giovanni paolo pio benedetto leone francesco
      m: filippo nicola alessandro pietro federico napoleone ramses tolomeo leopoldo alberto ferdinando alfonso vittorio
      m: emanuele umberto amedeo gregorio innocenzo clemente urbano bonifacio sisto giulio ottone cosimo ludovico
      f: elisabetta maria caterina margherita cleopatra giovanna
      """
    )
    rules.codeCues = TextTable.set("pin codice postale")
    rules.phoneCues = TextTable.set(
      "chiama chiamate chiamare telefono tel numero cellulare fax whatsapp componi"
    )
  }

  private static func addOrdinals(to rules: inout LanguageRules) {
    let set = rules.spellout.set("ordinal")
    let masculine = OrdinalRules.Form(set: set, ending: "o", agreement: .masculine)
    let feminine = OrdinalRules.Form(set: set, ending: "a", agreement: .feminine)
    rules.ordinals.forms = [.counting: masculine, .masculine: masculine, .feminine: feminine]
    rules.ordinals.suffixes = TextTable.dictionary("º ° o: m\nª a: f") { $0 == "m" ? masculine : feminine }
    rules.ordinals.degreeCues = TextTable.set("c f k di n s e o nord sud est ovest a in")
  }

  private static let fractions: FractionRules = {
    var rules = FractionRules()
    rules.names = [
      "m mezzo, mezzi", "m terzo, terzi", "m quarto, quarti", "m quinto, quinti", "m sesto, sesti",
      "m settimo, settimi", "m ottavo, ottavi", "m nono, noni", "m decimo, decimi",
    ].map { CountedNoun($0) }
    rules.otherName = ("{o}", "{c}esimi")
    rules.over = "{n} su {d}"
    rules.beforeNoun = ["1/2": [.masculine: "mezzo", .neuter: "mezzo", .feminine: "mezza"]]
    rules.ofNoun = "{f} di"
    rules.mixed = "{n} e {f}"
    rules.mixedHalf = [.counting: "{n} e mezzo", .masculine: "{n} e mezzo", .feminine: "{n} e mezza"]
    rules.outOf = "{n} su {d}"
    rules.outOfCues = TextTable.set("parte passo pagina giorno episodio lezione")
    rules.sayings = ["24/7": "ventiquattro sette"]
    return rules
  }()

  // MARK: Words

  private static func addWords(to rules: inout LanguageRules) {
    rules.elides = true
    rules.elidedOne = "un'"
    rules.functionWords = TextTable.set(
      """
      e ed o ma né se di del della dei delle dello degli dell a al alla ai alle da dal dalla in nel nella nei nelle con
      per su sul sulla tra fra che chi cui dove quando come non è sono era ha hanno il lo la i gli le un uno una suo sua
      mio mia tuo tua si ci vi ne d l c all dell nell sull dall più meno molto poi già anche questo questa quello quella io lui lei noi loro oppure cioè
      """
    )
    rules.timeWords = TextTable.set(
      """
      nel nell'anno nell'estate verso intorno al dal fino dopo prima di del dell'anno anno secolo circa alle dalle
      entro attorno
      """
    )
    rules.nouns = TextTable.dictionary(
      """
      problema programma sistema tema clima poeta pianeta cinema euro minuto secondo mese anno uomo piede kilo chilo
      cuore mare paese giornale bicchiere cucchiaio limone: m
      mano foto moto auto radio notte volta parte classe chiave gente voce legge rete mente frase serie specie carne
      ragione stagione regione lezione: f
      """
    ) { Agreement(letter: $0.utf8.first) }
    rules.nounEndings = TextTable.endings("f: zione sione gione tà tù trice a")
    rules.neuterPrefixes = [
      "st", "sp", "sc", "sb", "sd", "sf", "sg", "sl", "sm", "sn", "sq", "sr", "sv", "z", "gn", "ps", "x",
      "pn", "y",
    ].map { Array($0.utf8) }
    rules.nameNouns = TextTable.set("via viale piazza corso vicolo")
    rules.abbreviations = TextTable.dictionary(abbreviations, Abbreviation.init)
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        "onu nato unesco unicef fifa uefa nasa iva rai fiat eni enel istat inps irpef imu usa ue covid ikea laser radar sim pin jpeg json spid coop conad tari cad rc-auto"
      ),
      initialisms: TextTable.set("api ia ui ai dvd cia adsl ong asl cgil suv vip"),
      shortWords: TextTable.set(
        """
        il lo la le gli un uno una di da in con su per tra fra non sì si no è e ma che chi mai più giù qui qua già poi ora
        noi voi io tu me te se ci vi oh ah eh bel bei due tre sei dio zio mio tuo suo via vai va fa fai sta stai amo era
        """
      ),
      quietInitialisms: WordSet(),
      wordLetters: [],
      markedLetters: [],
      letterCues: TextTable.set("vitamina piano tipo gruppo opzione classe")
    )
  }

  /// See `Abbreviation.init`.
  private static let abbreviations = """
    sig: t signor
    sig.ra: td signora
    sig.na: td signorina
    sigg: t signori
    dott: t dottor
    dott.ssa: td dottoressa
    dr: td dottor
    dr.ssa: td dottoressa
    prof: t professor
    prof.ssa: td professoressa
    ing: t ingegner
    avv: t avvocato
    arch: t architetto
    geom: t geometra
    rag: t ragionier
    on: t onorevole
    gen: tC generale
    s: tC san
    ss: tC santissimo
    mons: t monsignor
    p.es: p per esempio
    p.e: p per esempio
    es: p esempio
    ad.es: p ad esempio
    ecc: ed eccetera
    etc: ed eccetera
    ca: p circa
    cfr: pd confronta
    pag: n pagina
    seg: p seguente
    segg: p seguenti
    pagg: n pagine
    p: n pagina
    pp: nd pagine
    cap: n capitolo
    fig: n figura
    vol: n volume
    art: n articolo
    tab: n tabella
    n: n numero
    nn: n numeri
    n° nº n.°: nd numero
    nr: n numero
    tel: p telefono
    p.zza: pd piazza
    p.za: pd piazza
    v.le: pd viale
    c.so: pd corso
    v: p via
    a.c: e avanti Cristo
    d.c: e dopo Cristo
    s.p.a: e S.P.A
    s.r.l: e S.R.L
    spa: edC S.P.A
    srl: ed S.R.L
    max: p massimo
    min: p minimo
    c.a: p circa
    cad: p cadauno
    es: p esempio
    int: n interno
    sec: n secolo
    gg: p giorni
    abit: p abitanti
    cucch: p cucchiai
    qb: ed quanto basta
    q.b: e quanto basta
    lun: n lunedì
    mar: n martedì
    mer: n mercoledì
    gio: n giovedì
    ven: n venerdì
    sab: n sabato
    dom: n domenica
    km/h: w chilometri all'ora
    ios: w I.O.S
    ok: w okay
    """
}
