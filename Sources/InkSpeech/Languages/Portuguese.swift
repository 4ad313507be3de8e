/// Portuguese, as it is spoken in Brazil and in Portugal.
enum Portuguese {
  enum Variety { case brazilian, european }

  static func rules(_ variety: Variety) -> LanguageRules {
    var rules = LanguageRules(spellout: spellout(variety))
    addNumbers(to: &rules)
    addWords(to: &rules)
    addMeasures(to: &rules, variety)
    addDates(to: &rules)
    addSigns(to: &rules)
    return rules
  }

  // MARK: Numbers

  /// "e" comes before what is below a hundred, and before hundreds and hundreds of thousands without a rest.
  private static let links: String = {
    var lines = "1  e {=}\n101  {=}"
    for hundreds in 2...9 { lines += "\n\(hundreds)00  e {=}\n\(hundreds)01  {=}" }
    lines += "\n1000  e {=}\n1001  {=}"
    for hundreds in 1...9 { lines += "\n\(hundreds)00000  e {=}\n\(hundreds)00001  {=}" }
    return lines
  }()

  private static func spellout(_ variety: Variety) -> Spellout {
    let isBrazilian = variety == .brazilian
    let teens =
      isBrazilian ? "dezesseis dezessete dezoito dezenove" : "dezasseis dezassete dezoito dezanove"
    let large =
      isBrazilian
      ? """
      1000000000 um bilhão[{r:link}]
      2000000000 {q:counting} bilhões[{r:link}]
      1000000000000 um trilhão[{r:link}]
      2000000000000 {q:counting} trilhões[{r:link}]
      1000000000000000 um quatrilhão[{r:link}]
      2000000000000000 {q:counting} quatrilhões[{r:link}]
      """
      : """
      1000000000000 um bilião[{r:link}]
      2000000000000 {q:counting} biliões[{r:link}]
      """
    return Spellout(
      """
      counting:
      0.. zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze \(teens) vinte
      21 vinte e {r}
      30 trinta[ e {r}]
      40 quarenta[ e {r}]
      50 cinquenta[ e {r}]
      60 sessenta[ e {r}]
      70 setenta[ e {r}]
      80 oitenta[ e {r}]
      90 noventa[ e {r}]
      100 cem
      101 cento e {r}
      200 duzentos[ e {r}]
      300 trezentos[ e {r}]
      400 quatrocentos[ e {r}]
      500 quinhentos[ e {r}]
      600 seiscentos[ e {r}]
      700 setecentos[ e {r}]
      800 oitocentos[ e {r}]
      900 novecentos[ e {r}]
      1000 mil[{r:link}]
      2000 {q} mil[{r:link}]
      1000000 um milhão[{r:link}]
      2000000 {q} milhões[{r:link}]
      \(large)
      link:
      \(links.split(separator: "\n").map { $0.replacing("{=}", with: "{=:counting}") }.joined(separator: "\n"))
      masculine: counting
      feminine: counting
      1 uma
      2 duas
      200 duzentas[ e {r}]
      300 trezentas[ e {r}]
      400 quatrocentas[ e {r}]
      500 quinhentas[ e {r}]
      600 seiscentas[ e {r}]
      700 setecentas[ e {r}]
      800 oitocentas[ e {r}]
      900 novecentas[ e {r}]
      1000 mil[{r:linkFeminine}]
      2000 {q} mil[{r:linkFeminine}]
      1000000 um milhão[{r:linkFeminine}]
      2000000 {q:counting} milhões[{r:linkFeminine}]
      linkFeminine:
      \(links.split(separator: "\n").map { $0.replacing("{=}", with: "{=:feminine}") }.joined(separator: "\n"))
      ordinal:
      0.. zer* primeir* segund* terceir* quart* quint* sext* sétim* oitav* non*
      10 décim*[ {r}]
      20 vigésim*[ {r}]
      30 trigésim*[ {r}]
      40 quadragésim*[ {r}]
      50 quinquagésim*[ {r}]
      60 sexagésim*[ {r}]
      70 septuagésim*[ {r}]
      80 octogésim*[ {r}]
      90 nonagésim*[ {r}]
      100 centésim*[ {r}]
      200 ducentésim*[ {r}]
      300 tricentésim*[ {r}]
      400 quadringentésim*[ {r}]
      500 quingentésim*[ {r}]
      600 sexcentésim*[ {r}]
      700 septingentésim*[ {r}]
      800 octingentésim*[ {r}]
      900 noningentésim*[ {r}]
      1000 milésim*[ {r}]
      2000 {q:counting} milésim*[ {r}]
      """
    )
  }

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.decimalSign = ","
    rules.groupsBySpace = true
    rules.longestFractionNumber = 2
    rules.isSingularBelowTwo = true
    rules.minus = "menos"
    rules.plus = "mais"
    rules.point = "vírgula"
    rules.versionPoint = "ponto"
    rules.version = "versão"
    rules.times = CountedNoun("f vez, vezes")
    rules.ranges = RangeRules(joint: "a", opening: nil, bareCues: WordSet(), score: "a")
    rules.fractions = fractions
    addOrdinals(to: &rules)
    rules.roman.nouns = RomanRules.forms(
      """
      m10: século séculos séc
      c: capítulo cap parte ato cena tomo volume livro artigo título episódio temporada fase classe tipo anexo figura
      c: nível grupo guerra
      """
    )
    rules.roman.followers = RomanRules.forms(
      "f10: guerra república internacional\nm10: congresso concílio festival"
    )
    rules.roman.names = RomanRules.forms(
      """
      m10: luís luiz henrique carlos jorge eduardo guilherme jaime ricardo joão paulo pio bento leão francisco filipe
      m10: felipe nicolau alexandre pedro frederico napoleão ramsés leopoldo alberto fernando afonso sancho manuel josé
      m10: miguel gregório inocêncio clemente urbano bonifácio sisto júlio vítor emanuel otão dinis duarte sebastião
      f10: isabel elizabeth maria catarina margarida cleópatra joana
      """
    )
    rules.codeCues = TextTable.set("pin código cep senha")
    rules.phoneCues = TextTable.set("ligue ligar liga telefone tel celular número fax whatsapp disque")
  }

  private static func addOrdinals(to rules: inout LanguageRules) {
    let set = rules.spellout.set("ordinal")
    let masculine = OrdinalRules.Form(set: set, ending: "o", agreement: .masculine)
    let feminine = OrdinalRules.Form(set: set, ending: "a", agreement: .feminine)
    rules.ordinals.forms = [.counting: masculine, .masculine: masculine, .feminine: feminine]
    rules.ordinals.suffixes = TextTable.dictionary("º ° o: m\nª a: f") { $0 == "m" ? masculine : feminine }
    rules.ordinals.degreeCues = TextTable.set("c f k de n s e o norte sul leste oeste a em")
  }

  private static let fractions: FractionRules = {
    var rules = FractionRules()
    rules.names = [
      "m meio, meios", "m terço, terços", "m quarto, quartos", "m quinto, quintos", "m sexto, sextos",
      "m sétimo, sétimos", "m oitavo, oitavos", "m nono, nonos", "m décimo, décimos",
    ].map { CountedNoun($0) }
    rules.otherName = ("{c} avos", "{c} avos")
    rules.over = "{n} sobre {d}"
    rules.beforeNoun = ["1/2": [.masculine: "meio", .feminine: "meia"]]
    rules.ofNoun = "{f} de"
    rules.mixed = "{n} e {f}"
    rules.mixedHalf = [.counting: "{n} e meio", .masculine: "{n} e meio", .feminine: "{n} e meia"]
    rules.outOf = "{n} de {d}"
    rules.outOfCues = TextTable.set("parte passo página dia episódio lição")
    rules.sayings = ["24/7": "vinte e quatro sete"]
    return rules
  }()

  // MARK: Words

  private static func addWords(to rules: inout LanguageRules) {
    rules.eachWords = TextTable.set("cada")
    rules.functionWords = TextTable.set(
      """
      e ou mas nem de do da dos das em no na nos nas com por pelo pela para sem sobre entre até desde que quem onde quando
      como se não é são era foi há têm tem o a os as um uma seu sua meu minha teu tua me te mais menos muito já também este
      essa isto isso ele ela eles eu nós está estão votaram
      """
    )
    rules.timeWords = TextTable.set(
      """
      em no na nos nas por volta de até desde antes depois do da das ano anos século séculos cerca a às ao aos
      pelas pelo
      """
    )
    rules.nouns = TextTable.dictionary(
      """
      dia dias mapa mapas problema problemas programa programas sistema sistemas tema temas idioma idiomas planeta planetas
      clima poeta poetas minuto segundo mês meses ano anos homem homens pé pés quilo quilos euro euros ovo ovos real reais: m
      noite noites mão mãos foto fotos moto vez vezes parte partes classe classes mulher mulheres gente chave chaves
      imagem imagens flor flores luz luzes voz vozes lei leis rede redes tarde tardes página páginas colher colheres
      razão série séries: f
      """
    ) { Agreement(letter: $0.utf8.first) }
    rules.nounEndings = TextTable.endings("f: ção são dade ções sões dades gem gens tude as ã ãs a")
    rules.abbreviations = TextTable.dictionary(abbreviations, Abbreviation.init)
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        "onu otan unesco unicef aids fifa uefa nasa pib usp ufo covid anvisa enem petrobras ikea laser radar sim jpeg json sus senai senac masp unb ibama"
      ),
      initialisms: TextTable.set("ue usa api ia ui ibge inss fgts iptu iof adn dna cia ong iva vip"),
      shortWords: TextTable.set(
        """
        o a os as um uma de do da em no na com por que não sim se é são mas mais meu seu tu eu ele ela me te lhe já hoje
        fim voz paz luz mal bem há isso era foi ser dar ver vai vem dois três mês dia mar sol rei lei pão tão sem nem oh
        ah só pai mãe você
        """
      ),
      quietInitialisms: WordSet(),
      wordLetters: [],
      markedLetters: [],
      letterCues: TextTable.set("vitamina plano tipo grupo opção classe")
    )
  }

  /// See `Abbreviation.init`.
  private static let abbreviations = """
    sr: td senhor
    sra: td senhora
    srs: t senhores
    srta: td senhorita
    dr: td doutor
    dra: td doutora
    d: tC dom
    prof: t professor
    profa profª prof.ª: td professora
    eng: t engenheiro
    gal: tC general
    s: tC são
    sto: tC santo
    sta: tC santa
    exmo: t excelentíssimo
    p.ex: p por exemplo
    etc: ed et cetera
    aprox: p aproximadamente
    pág: nd página
    págs: nd páginas
    p: n página
    pp: nd páginas
    cap: nd capítulo
    fig: n figura
    vol: n volume
    art: n artigo
    ep: nd episódio
    temp: n temporada
    séc: pd século
    núm: n número
    n.º nº n° n.°: nd número
    n: n número
    av: pd avenida
    r: tC rua
    pça: p praça
    tel: p telefone
    eua: ed Estados Unidos
    a.c: e antes de Cristo
    d.c: e depois de Cristo
    s.a: e S.A
    cia: t companhia
    ltda: ed limitada
    jr: ed júnior
    máx: p máximo
    mín: p mínimo
    xíc: p xícaras
    apto ap: p apartamento
    bl: n bloco
    p/: pd para
    c/: pd com
    s/: pd sem
    obs: p observação
    hab: p habitantes
    depto: p departamento
    col: p colher
    cx: p caixa
    vs: pd versus
    km/h: w quilômetros por hora
    ios: w I.O.S
    ok: w okay
    """
}
