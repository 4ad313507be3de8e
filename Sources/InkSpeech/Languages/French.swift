/// French, as it is spoken in France, Belgium and Switzerland.
enum French {
  enum Variety { case french, belgian, swiss }

  static func rules(_ variety: Variety) -> LanguageRules {
    var rules = LanguageRules(spellout: spellout(variety))
    addNumbers(to: &rules)
    addWords(to: &rules)
    addMeasures(to: &rules)
    addDates(to: &rules)
    addSigns(to: &rules)
    return rules
  }

  // MARK: Numbers

  private static func spellout(_ variety: Variety) -> Spellout {
    Spellout(
      """
      counting:
      0.. zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt
      21 vingt et {r}
      22 vingt-{r}
      30 trente
      31 trente et {r}
      32 trente-{r}
      40 quarante
      41 quarante et {r}
      42 quarante-{r}
      50 cinquante
      51 cinquante et {r}
      52 cinquante-{r}
      60 soixante
      61 soixante et {r}
      62/20 soixante-{r}
      \(seventies(variety))
      100 cent[ {r}]
      200 {q:counting} cent[ {r}|s]
      1000 mille[ {r}]
      2000 {q:beforeThousand} mille[ {r}]
      1000000 un million[ {r}]
      2000000 {q:counting} millions[ {r}]
      1000000000 un milliard[ {r}]
      2000000000 {q:counting} milliards[ {r}]
      1000000000000 un billion[ {r}]
      2000000000000 {q:counting} billions[ {r}]
      1000000000000000 un billiard[ {r}]
      2000000000000000 {q:counting} billiards[ {r}]
      beforeThousand: counting
      80 \(variety == .swiss ? "huitante" : "quatre-vingt")
      200 {q:counting} cent[ {r}]
      masculine: counting
      feminine: counting
      1 une
      ordinal: next
      1 premier
      ordinalFeminine: next
      1 première
      next:
      0.. zéroième unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième
      21 vingt et {r:next}
      22 vingt-{r:next}
      30 trentième
      31 trente et {r:next}
      32 trente-{r:next}
      40 quarantième
      41 quarante et {r:next}
      42 quarante-{r:next}
      50 cinquantième
      51 cinquante et {r:next}
      52 cinquante-{r:next}
      60 soixantième
      61 soixante et {r:next}
      62/20 soixante-{r:next}
      \(seventieths(variety))
      100 cent[ {r:next}|ième]
      200 {q:counting} cent[ {r:next}|ième]
      1000 mill[e {r:next}|ième]
      2000 {q:beforeThousand} mill[e {r:next}|ième]
      1000000 {q:counting} million[ {r:next}|ième]
      1000000000 {q:counting} milliard[ {r:next}|ième]
      """
    )
  }

  private static func seventies(_ variety: Variety) -> String {
    let septante = """
      70 septante
      71 septante et {r}
      72 septante-{r}
      90 nonante
      91 nonante et {r}
      92 nonante-{r}
      """
    return switch variety {
    case .french:
      "71 soixante et onze\n72/20 soixante-{r}\n80 quatre-vingts\n81/20 quatre-vingt-{r}"
    case .belgian: septante + "\n80 quatre-vingts\n81/20 quatre-vingt-{r}"
    case .swiss: septante + "\n80 huitante\n81 huitante et {r}\n82 huitante-{r}"
    }
  }

  private static func seventieths(_ variety: Variety) -> String {
    let septante = """
      70 septantième
      71 septante et {r:next}
      72 septante-{r:next}
      90 nonantième
      91 nonante et {r:next}
      92 nonante-{r:next}
      """
    return switch variety {
    case .french:
      "71 soixante et onzième\n72/20 soixante-{r:next}\n80 quatre-vingtième\n81/20 quatre-vingt-{r:next}"
    case .belgian: septante + "\n80 quatre-vingtième\n81/20 quatre-vingt-{r:next}"
    case .swiss: septante + "\n80 huitantième\n81 huitante et {r:next}\n82 huitante-{r:next}"
    }
  }

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.decimalSign = ","
    rules.groupsBySpace = true
    rules.longestFractionNumber = 2
    rules.isSingularBelowTwo = true
    rules.minus = "moins"
    rules.point = "virgule"
    rules.versionPoint = "point"
    rules.times = CountedNoun("f fois")
    rules.ranges = RangeRules(joint: "à", opening: nil, bareCues: WordSet(), score: "à")
    rules.fractions = fractions
    addOrdinals(to: &rules)
    rules.roman.nouns = RomanRules.forms(
      """
      c: chapitre chap partie acte scène tome volume livre article titre épisode saison phase classe type annexe figure
      c: niveau groupe
      """
    )
    rules.roman.takesEnding = true
    rules.roman.names = RomanRules.forms(
      """
      m1: louis henri charles georges édouard guillaume jacques richard jean paul pie benoît léon françois philippe
      m1: nicolas alexandre pierre frédéric napoléon ramsès ptolémée léopold albert baudouin ferdinand alphonse clovis
      m1: robert grégoire innocent clément urbain boniface sixte jules victor emmanuel otton childebert dagobert
      f1: élisabeth elizabeth marie catherine isabelle cléopâtre
      """
    )
    rules.phoneCues = TextTable.set(
      "appelez appelle appeler téléphone tél tel numéro fax portable composez contactez"
    )
    rules.readsPhonesInPairs = true
  }

  private static func addOrdinals(to rules: inout LanguageRules) {
    let masculine = OrdinalRules.Form(set: rules.spellout.set("ordinal"), ending: "", agreement: .masculine)
    let feminine = OrdinalRules.Form(
      set: rules.spellout.set("ordinalFeminine"),
      ending: "",
      agreement: .feminine
    )
    let next = OrdinalRules.Form(set: rules.spellout.set("next"), ending: "", agreement: .counting)
    rules.ordinals.forms = [.counting: masculine, .masculine: masculine, .feminine: feminine]
    rules.ordinals.suffixes = TextTable.dictionary(
      "er: m\nre ère: f\ne ème eme ième nd nde: c"
    ) { $0 == "m" ? masculine : $0 == "f" ? feminine : next }
  }

  private static let fractions: FractionRules = {
    var rules = FractionRules()
    rules.names = [CountedNoun("m demi, demis"), CountedNoun("m tiers"), CountedNoun("m quart, quarts")]
    rules.otherName = ("{o}", "{o}s")
    rules.over = "{n} sur {d}"
    rules.beforeNoun = ["1/2": [.masculine: "un demi-", .feminine: "une demi-"]]
    rules.joinsNoun = true
    rules.ofNoun = "{f} de"
    rules.mixed = "{n} {f}"
    rules.mixedHalf = [.counting: "{n} et demi", .masculine: "{n} et demi", .feminine: "{n} et demie"]
    rules.mixedHalfFollowsNoun = [.masculine: "et demi", .feminine: "et demie"]
    rules.outOf = "{n} sur {d}"
    rules.outOfCues = TextTable.set("partie étape page jour épisode leçon")
    rules.sayings = ["24/7": "vingt-quatre sept"]
    return rules
  }()

  // MARK: Words

  private static func addWords(to rules: inout LanguageRules) {
    rules.elides = true
    rules.functionWords = TextTable.set(
      """
      et ou mais ni car donc or de du des d le la les l un une à au aux en dans sur sous par pour avec sans entre vers
      chez que qui quoi dont où est sont était a ont avait ne pas plus moins très trop puis alors si ce cet cette ces il
      elle ils elles on nous vous je tu se sa son ses leur leurs mon ma mes ton ta tes soit comme quand
      """
    )
    rules.timeWords = TextTable.set(
      """
      en vers avant après depuis dès à l'an an l'année année jusqu'en jusqu'à environ autour de le la au aux
      siècle
      """
    )
    rules.nouns = TextTable.dictionary(
      """
      heure minute seconde année semaine journée nuit personne fois page question chose femme fille voiture maison ville
      idée étape raison partie vidéo photo image chaîne tonne place pièce histoire vie règle astuce erreur tasse cuillère
      cuillerée pincée gousse tranche boîte bouteille part main tête mère sœur fleur couleur valeur mer fin clé carte
      lettre ligne langue équipe entreprise série saison œuvre livre-sterling: f
      problème système programme siècle homme jour mois an mètre litre gramme degré kilo million euro dollar livre
      musée lycée centre groupe titre verre arbre: m
      """
    ) { Agreement(letter: $0.utf8.first) }
    rules.nounEndings = TextTable.endings(
      """
      f: tion sion aison té tés tions ée ées ie ies ure ures ence ance ette ettes ille illes elle elles
      f: enne aine aines euse ine ade ques onnes onne utes eures ondes
      m: ages age isme
      """
    )
    rules.nameNouns = TextTable.set("rue avenue boulevard place route quai allée impasse chemin cours")
    rules.abbreviations = TextTable.dictionary(abbreviations, Abbreviation.init)
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        """
        onu otan unesco unicef sida ovni smic insee ikea fifa uefa nasa covid cedex fnac rib edf-gdf jpeg json laser radar
        caf crous ena opep cnil raid gign-raid bac sim pin cap zad
        """
      ),
      initialisms: TextTable.set(
        "usa ue iq qi api adn psg pib pme rer ratp rtt hlm ia ui vip dvd cia edf ong oms tva"
      ),
      shortWords: TextTable.set(
        """
        le la les un une des de du et ou où en au aux il elle on nous vous je tu ce ces sa ses son mon ma mes ton ta tes est
        sont a ai as ont pas non oui ne ni car or si très trop bon bien mal plus moins peu vu va fin dit fou top gros tout
        tous rien qui que quoi par pour sur avec sans ici là hé oh ah vie jeu feu bleu
        """
      ),
      quietInitialisms: WordSet(),
      wordLetters: [],
      markedLetters: [],
      letterCues: TextTable.set("vitamine plan type groupe option classe")
    )
  }

  /// See `Abbreviation.init`.
  private static let abbreviations = """
    m: tC monsieur
    mm: tC messieurs
    mme: td madame
    mmes: td mesdames
    mlle: td mademoiselle
    mlles: td mesdemoiselles
    dr: td docteur
    pr: tdC professeur
    prof: t professeur
    me: tC maître
    mgr: td monseigneur
    st: tdC saint
    ste: tdC sainte
    p.ex: p par exemple
    par.ex: p par exemple
    c.-à-d: p c'est-à-dire
    c.à.d: p c'est-à-dire
    càd: pd c'est-à-dire
    etc: ed et cetera
    env: p environ
    suiv: p suivantes
    cf: pd confer
    av: p avenue
    bd: td boulevard
    boul: p boulevard
    pl: p place
    av.j.-c: e avant Jésus-Christ
    apr.j.-c: e après Jésus-Christ
    n: n numéro
    no: nd numéro
    n° nº: nd numéro
    nos n°s: n numéros
    p: n page
    pp: nd pages
    fig: n figure
    chap: n chapitre
    vol: n volume
    art: n article
    soc: p société
    réf: n référence
    ref: n référence
    éd: p édition
    tél: p téléphone
    tel: p téléphone
    max: p maximum
    min: p minimum
    hab: p habitants
    qqn: p quelqu'un
    c.à_s: p cuillère à soupe
    c.à_c: p cuillère à café
    bât: p bâtiment
    al: n alinéa
    apt: p appartement
    appt: p appartement
    ét: p étage
    dép: p département
    gal: tC général
    pdt: pd pendant
    tjs: pd toujours
    bcp: pd beaucoup
    qq: pd quelques
    ht: p hors taxes
    ttc: ed toutes taxes comprises
    n.b: p nota bene
    p.-s: p post-scriptum
    qqch: p quelque chose
    rdv: pd rendez-vous
    svp: ed s'il vous plaît
    s.v.p: e s'il vous plaît
    bac: pd bac
    lun: n lundi
    mar: n mardi
    mer: n mercredi
    jeu: n jeudi
    ven: n vendredi
    sam: n samedi
    dim: n dimanche
    km/h: w kilomètres à l'heure
    ios: w I.O.S
    ok: w okay
    """
}
