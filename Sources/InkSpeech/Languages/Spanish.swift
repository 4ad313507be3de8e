/// Spanish, as it is spoken in Spain, and where a decimal point is written.
enum Spanish {
  enum Variety { case european, mexican }

  static func rules(_ variety: Variety) -> LanguageRules {
    var rules = LanguageRules(spellout: spellout)
    addNumbers(to: &rules)
    addWords(to: &rules)
    addMeasures(to: &rules)
    addDates(to: &rules)
    addSigns(to: &rules)
    if variety == .mexican {
      rules.decimalSign = "."
      rules.point = "punto"
      rules.money.currencies[WordKey("$") ?? WordKey()] = MoneyRules.Currency(
        "m peso, pesos / m centavo, centavos"
      )
    }
    return rules
  }

  // MARK: Numbers

  private static let spellout = Spellout(
    """
    counting:
    0.. cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
    30 treinta[ y {r}]
    40 cuarenta[ y {r}]
    50 cincuenta[ y {r}]
    60 sesenta[ y {r}]
    70 setenta[ y {r}]
    80 ochenta[ y {r}]
    90 noventa[ y {r}]
    100 cien
    101 ciento {r}
    200 doscientos[ {r}]
    300 trescientos[ {r}]
    400 cuatrocientos[ {r}]
    500 quinientos[ {r}]
    600 seiscientos[ {r}]
    700 setecientos[ {r}]
    800 ochocientos[ {r}]
    900 novecientos[ {r}]
    1000 mil[ {r}]
    2000 {q:masculine} mil[ {r}]
    1000000 un millón[ {r}]
    2000000 {q:masculine} millones[ {r}]
    1000000000000 un billón[ {r}]
    2000000000000 {q:masculine} billones[ {r}]
    masculine: counting
    1 un
    21 veintiún
    feminine: counting
    1 una
    21 veintiuna
    200 doscientas[ {r}]
    300 trescientas[ {r}]
    400 cuatrocientas[ {r}]
    500 quinientas[ {r}]
    600 seiscientas[ {r}]
    700 setecientas[ {r}]
    800 ochocientas[ {r}]
    900 novecientas[ {r}]
    2000 {q:thousands} mil[ {r}]
    thousands: feminine
    1 un
    21 veintiún
    ordinal:
    0.. cer* primer* segund* tercer* cuart* quint* sext* séptim* octav* noven* décim* undécim* duodécim* decimotercer* decimocuart* decimoquint* decimosext* decimoséptim* decimoctav* decimonoven*
    20 vigésim*[ {r}]
    30 trigésim*[ {r}]
    40 cuadragésim*[ {r}]
    50 quincuagésim*[ {r}]
    60 sexagésim*[ {r}]
    70 septuagésim*[ {r}]
    80 octogésim*[ {r}]
    90 nonagésim*[ {r}]
    100 centésim*[ {r}]
    200 ducentésim*[ {r}]
    300 tricentésim*[ {r}]
    400 cuadringentésim*[ {r}]
    500 quingentésim*[ {r}]
    600 sexcentésim*[ {r}]
    700 septingentésim*[ {r}]
    800 octingentésim*[ {r}]
    900 noningentésim*[ {r}]
    1000 milésim*[ {r}]
    2000 {q:masculine} milésim*[ {r}]
    beforeNoun: ordinal
    1 primer
    3 tercer
    """
  )

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.decimalSign = ","
    rules.groupsBySpace = true
    rules.longestFractionNumber = 2
    rules.minus = "menos"
    rules.point = "coma"
    rules.versionPoint = "punto"
    rules.version = "versión"
    rules.times = CountedNoun("f vez, veces")
    rules.ranges = RangeRules(joint: "a", opening: nil, bareCues: WordSet(), score: "a")
    rules.fractions = fractions
    addOrdinals(to: &rules)
    rules.roman.nouns = RomanRules.forms(
      """
      m10: siglo siglos s
      c: capítulo cap parte acto escena tomo volumen libro artículo título episodio temporada fase clase tipo anexo figura
      c: nivel grupo guerra
      """
    )
    rules.roman.followers = RomanRules.forms(
      "f10: guerra república internacional\nm10: congreso concilio festival"
    )
    rules.roman.names = RomanRules.forms(
      """
      m10: luis enrique carlos jorge eduardo guillermo jacobo ricardo juan pablo pío benedicto león francisco felipe
      m10: nicolás alejandro pedro federico napoleón ramsés ptolomeo leopoldo alberto fernando alfonso sancho ramiro
      m10: jaime gregorio inocencio clemente urbano bonifacio sixto julio víctor manuel otón ordoño bermudo
      f10: isabel elizabeth maría catalina margarita cleopatra juana
      """
    )
    rules.codeCues = TextTable.set("pin código postal")
    rules.phoneCues = TextTable.set(
      "llama llame llamar llámanos teléfono tel tfno móvil número fax whatsapp marca"
    )
  }

  private static func addOrdinals(to rules: inout LanguageRules) {
    let set = rules.spellout.set("ordinal")
    let masculine = OrdinalRules.Form(set: set, ending: "o", agreement: .masculine)
    let feminine = OrdinalRules.Form(set: set, ending: "a", agreement: .feminine)
    let short = OrdinalRules.Form(set: rules.spellout.set("beforeNoun"), ending: "o", agreement: .neuter)
    rules.ordinals.forms = [.counting: masculine, .masculine: masculine, .feminine: feminine]
    rules.ordinals.suffixes = TextTable.dictionary(
      "º o ° ero do to vo mo no: m\nª a era da ta va ma na: f\ner: s"
    ) { $0 == "m" ? masculine : $0 == "f" ? feminine : short }
    rules.ordinals.beforeNoun = short
    rules.ordinals.degreeCues = TextTable.set("c f k de n s e o norte sur este oeste y a en")
  }

  private static let fractions: FractionRules = {
    var rules = FractionRules()
    rules.names = [
      "m medio, medios", "m tercio, tercios", "m cuarto, cuartos", "m quinto, quintos", "m sexto, sextos",
      "m séptimo, séptimos", "m octavo, octavos", "m noveno, novenos", "m décimo, décimos",
    ].map { CountedNoun($0) }
    rules.otherName = ("{c}avo", "{c}avos")
    rules.over = "{n} entre {d}"
    rules.beforeNoun = ["1/2": [.masculine: "medio", .feminine: "media"]]
    rules.ofNoun = "{f} de"
    rules.mixed = "{n} y {f}"
    rules.mixedHalf = [.counting: "{n} y medio", .masculine: "{n} y medio", .feminine: "{n} y media"]
    rules.outOf = "{n} de {d}"
    rules.outOfCues = TextTable.set("parte paso página día episodio lección")
    rules.sayings = ["24/7": "veinticuatro siete"]
    return rules
  }()

  // MARK: Words

  private static func addWords(to rules: inout LanguageRules) {
    rules.eachWords = TextTable.set("cada")
    rules.functionWords = TextTable.set(
      """
      y e o u pero ni de del a al en con por para sin sobre entre hasta desde hacia que quien donde cuando como si no es
      son era fue ha han el la los las lo un una su sus mi mis tu tus se me te nos más menos muy ya también este esta ese
      esa esto eso él ella ellos yo hay está están según tras dijo vota votó
      """
    )
    rules.timeWords = TextTable.set(
      """
      en hacia desde hasta antes después de alrededor del el la los las año años siglo siglos a al cerca sobre
      """
    )
    rules.nouns = TextTable.dictionary(
      """
      día días mapa mapas problema problemas programa programas sistema sistemas tema temas idioma idiomas planeta planetas
      clima poema poeta poetas drama kilo kilos euro euros minuto segundo mes meses año años hombre hombres pie pies coche
      coches: m
      noche noches mano manos foto fotos moto vez veces parte partes clase clases calle calles mujer mujeres gente llave
      llaves imagen imágenes flor flores luz luces voz voces ley leyes red redes tarde tardes sal base bases frase frases
      mente razón serie series especie especies: f
      """
    ) { Agreement(letter: $0.utf8.first) }
    rules.nounEndings = TextTable.endings("f: ción sión dad tad ciones siones dades tades umbre tud as a")
    rules.abbreviations = TextTable.dictionary(abbreviations, Abbreviation.init)
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        "onu otan unesco unicef sida ovni fifa uefa nasa iva renfe ave ikea covid opep fmi-bm pib pyme led laser radar sim pin jpeg json psoe unam pemex infonavit repsol"
      ),
      initialisms: TextTable.set("usa eta ue api ia ui adn dni bbva ong itv esa cia iu"),
      shortWords: TextTable.set(
        """
        el la los las un una de del al en con por que no sí si es son muy más mi tu su yo él te se me lo le hoy ya así año
        fin voz paz luz mal hay eso era fue ser dar ver van vas voy ven haz dos mes día mar sol rey ley red pan tan sin ni
        oh ah ja uno
        """
      ),
      quietInitialisms: WordSet(),
      wordLetters: [],
      markedLetters: [],
      letterCues: TextTable.set("vitamina plan tipo grupo opción clase")
    )
  }

  /// See `Abbreviation.init`.
  private static let abbreviations = """
    sr: td señor
    sra: td señora
    srta: td señorita
    sres: t señores
    dr: td doctor
    dra: td doctora
    d: tC don
    dña: t doña
    prof: t profesor
    profa: t profesora
    ing: t ingeniero
    lic: t licenciado
    gral: t general
    sto: tC santo
    sta: tC santa
    ud: pdC usted
    uds: pdC ustedes
    vd: pC usted
    vds: pC ustedes
    p.ej: p por ejemplo
    etc: ed etcétera
    aprox: p aproximadamente
    s: n siglo
    pág: nd página
    págs: nd páginas
    p: n página
    pp: nd páginas
    cap: nd capítulo
    fig: n figura
    vol: n volumen
    art: n artículo
    núm: nd número
    núms: n números
    n.º nº n° n.°: nd número
    no: n número
    av avda: pd avenida
    c/: pd calle
    pza: p plaza
    pl: p plaza
    tel tfno: p teléfono
    cda: p cucharada
    cdas: p cucharadas
    cdta cdita: p cucharadita
    cdtas cditas: p cucharaditas
    dpto depto: p departamento
    izq: p izquierda
    dcha: p derecha
    urb: p urbanización
    ed: p edificio
    ej: p ejemplo
    excmo: t excelentísimo
    fdo: p firmado
    hab: p habitantes
    ee.uu: e Estados Unidos
    eeuu: ed Estados Unidos
    a.c: e antes de Cristo
    d.c: e después de Cristo
    a.m: e A.M
    p.m: e P.M
    s.a: e S.A
    cía: e compañía
    máx: p máximo
    mín: p mínimo
    vs: pd versus
    km/h: w kilómetros por hora
    ios: w I.O.S
    ok: w okey
    """
}
