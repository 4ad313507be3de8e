/// English, as it is spoken in America and in Britain.
enum English {
  enum Variety { case american, british }

  static func rules(_ variety: Variety) -> LanguageRules {
    var rules = LanguageRules(spellout: spellout(variety))
    addWords(to: &rules)
    addNumbers(to: &rules)
    addMeasures(to: &rules, variety)
    addDates(to: &rules, variety)
    addSigns(to: &rules)
    return rules
  }

  // MARK: Numbers

  private static func spellout(_ variety: Variety) -> Spellout {
    let and = variety == .british ? "and " : ""
    return Spellout(
      """
      counting:
      0.. zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
      20 twenty[-{r}]
      30 thirty[-{r}]
      40 forty[-{r}]
      50 fifty[-{r}]
      60 sixty[-{r}]
      70 seventy[-{r}]
      80 eighty[-{r}]
      90 ninety[-{r}]
      100 {q} hundred[ \(and){r}]
      1000 {q} thousand[ {r:rest}]
      1000000 {q} million[ {r:rest}]
      1000000000 {q} billion[ {r:rest}]
      1000000000000 {q} trillion[ {r:rest}]
      1000000000000000 {q} quadrillion[ {r:rest}]
      rest:
      0 \(and){=:counting}
      100 {=:counting}
      ordinal:
      0.. zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      21 twenty-{r}
      30 thirtieth
      31 thirty-{r}
      40 fortieth
      41 forty-{r}
      50 fiftieth
      51 fifty-{r}
      60 sixtieth
      61 sixty-{r}
      70 seventieth
      71 seventy-{r}
      80 eightieth
      81 eighty-{r}
      90 ninetieth
      91 ninety-{r}
      100 {q:counting} hundred[ \(and){r}|th]
      1000 {q:counting} thousand[ {r:ordinalRest}|th]
      1000000 {q:counting} million[ {r:ordinalRest}|th]
      1000000000 {q:counting} billion[ {r:ordinalRest}|th]
      1000000000000 {q:counting} trillion[ {r:ordinalRest}|th]
      1000000000000000 {q:counting} quadrillion[ {r:ordinalRest}|th]
      ordinalRest:
      0 \(and){=:ordinal}
      100 {=:ordinal}
      year: counting
      1100/100 {q:counting} {r:century}
      2000 {=:counting}
      2010/100 {q:counting} {r:century}
      century:
      0 hundred
      1 oh {=:counting}
      10 {=:counting}
      pairs: year
      100 {q:counting} {r:century}
      1001/100 {q:counting} {r:century}
      2001/100 {q:counting} {r:century}
      """
    )
  }

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.years = 1100...2099
    rules.isCountedByPlural = true
    rules.yearCues = TextTable.set(
      "in since until till before after during by circa around early late mid from of year years summer winter spring fall autumn january february march april may june july august september october november december"
    )
    rules.countedNouns = TextTable.set("people men women children feet mice")
    rules.pairCues = TextTable.set("boeing porsche room flight route highway bus airbus error rtx gtx")
    rules.decadeSuffixes = TextTable.set("s")
    rules.times = CountedNoun("time, times")
    let ordinal = OrdinalRules.Form(set: rules.spellout.set("ordinal"), ending: "", agreement: .counting)
    rules.ordinals.forms = [.counting: ordinal]
    for suffix in ["st", "nd", "rd", "th"] { rules.ordinals.suffixes[WordKey(suffix) ?? WordKey()] = ordinal }
    rules.ranges = RangeRules(joint: "to", opening: nil, bareCues: WordSet(), score: "to")
    rules.fractions = fractions
    rules.roman.nouns = RomanRules.forms(
      """
      c: chapter part act scene volume vol book war episode phase class type stage level appendix section figure fig
      c: table article title bowl grade tier round season mark size division group category article amendment schedule
      """
    )
    rules.roman.names = RomanRules.forms(
      """
      m: louis henry charles george edward elizabeth william james richard john paul pius benedict leo francis philip
      m: mary catherine nicholas alexander peter frederick napoleon ramesses ramses ptolemy thutmose amenhotep xerxes
      m: darius cyrus gustav christian harald olaf haakon alfonso ferdinand carlos felipe juan pedro victor emmanuel
      m: innocent gregory clement urban boniface sixtus julius margaret leopold wilhelm rudolf otto conrad cleopatra
      """
    )
    rules.roman.ruler = "the {n}"
    rules.phoneCues = TextTable.set("call phone tel telephone dial fax text number mobile cell whatsapp")
    rules.codeCues = TextTable.set("zip code pin postcode passcode id serial")
    rules.phoneWords = ["800": "eight hundred"]
  }

  private static let fractions: FractionRules = {
    var rules = FractionRules()
    rules.names = [
      CountedNoun("half, halves"), CountedNoun("third, thirds"), CountedNoun("quarter, quarters"),
    ]
    rules.otherName = ("{o}", "{o}s")
    rules.over = "{n} over {d}"
    rules.beforeNoun = ["1/2": [.counting: "half {a}"]]
    rules.ofNoun = "{f} of {a}"
    rules.mixed = "{n} and {f}"
    rules.mixedHalf = [.counting: "{n} and a half"]
    rules.outOf = "{n} out of {d}"
    rules.outOfCues = TextTable.set("part step page slide day round lesson episode")
    rules.sayings = ["24/7": "twenty-four seven", "9/11": "nine eleven"]
    return rules
  }()

  // MARK: Words

  private static func addWords(to rules: inout LanguageRules) {
    rules.functionWords = TextTable.set(
      """
      a an the and or but nor so yet if then than that this these those as at by for from in into of off on onto out
      over per to up upon with within without about after before between during since until till under is are was
      were be been am has have had do does did will would shall should can could may might must not no i he she it we
      you they me him her us them my your his its our their who whom whose which what when where why how all both each
      every either neither some any more most less least also too very just only even still again here there now left
      """
    )
    rules.timeWords = TextTable.set(
      """
      in at by around about circa until till before after since from on during the year early late nearly almost
      roughly approximately exactly shortly just
      """
    )
    rules.determiners = TextTable.set(
      "a an the this that my your his her its our their every each another one no"
    )
    rules.abbreviations = TextTable.dictionary(abbreviations, Abbreviation.init)
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        """
        nasa nato unesco unicef opec aids laser radar scuba swat fifa uefa ikea ram rom pin sim gif jpeg covid osha
        potus scotus flotus yolo fomo nafta asean sars mers nascar fema haiku json yaml ascii lidar sonar gui wysiwyg
        pixar imax oled
        """
      ),
      initialisms: TextTable.set(
        """
        asap espn hdmi ieee usda ymca asmr wasd usa ufo faq api ai eu uk un iq ep iou uv ucla aka diy eta esl era ira
        ace aaa ioc ira ipo seo ceo cfo cto coo cmo hr uae uefi ui ux idk imo imho iphone atm aol abc app aoc adhd
        ada aclu nba epa ied iot ivf oem ocd ota suv vip mit led nih gop hiv lax sat ged rip roi gis pov bff vod hud hov 
        """
      ),
      shortWords: TextTable.set(
        """
        am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we all and any are ask bad bed
        big bit boy but buy can car cut dad day did die dog don dry due eat egg end eye far few fix fly for fun get god
        got gun guy had has hat her hey him his hit hot how ice its job joy key kid law led let lie lot low mad man map
        may men mom new nor not now odd off oil old one our out own pay pet put ran raw red rid row run sad saw say sea
        see set sex she shy sit six sky son sun tax tea ten the tip too top try two use via war was way wet who why win
        won wow yes yet you zoo nay yay hmm shh
        """
      ),
      quietInitialisms: TextTable.set("us it am pe pa la ma ad"),
      wordLetters: [UInt8(ascii: "A"), UInt8(ascii: "I")],
      markedLetters: [UInt8(ascii: "A")],
      letterCues: TextTable.set(
        "vitamin plan grade type hepatitis option group team section exhibit side point class level list"
      )
    )
  }

  /// See `Abbreviation.init`.
  private static let abbreviations = """
    dr: td doctor
    mr: td mister
    mrs: td missus
    messrs: td messers
    ms: td miz
    prof: t professor
    rev: t reverend
    hon: t honorable
    gov: t governor
    sen: t senator
    rep: tC representative
    gen: tC general
    col: tC colonel
    capt: t captain
    lt: t lieutenant
    sgt: t sergeant
    maj: tC major
    cpt: t captain
    cmdr: t commander
    pres: tC president
    st: a street / saint
    mt: td mount
    ft: tC fort
    lv: p level
    w/: pd with
    ave: ad avenue
    blvd: pd boulevard
    rd: a road
    ln: a lane
    hwy: pd highway
    jr: ed junior
    sr: ed senior
    phd: ed P.H.D
    ph.d: ed P.H.D
    m.d: ed M.D
    b.a: ed B.A
    m.a: ed M.A
    esq: e esquire
    inc: e incorporated
    corp: e corporation
    ltd: ed limited
    co: eC company
    co.ltd: e company limited
    art: nC article
    bros: e brothers
    dept: pd department
    univ: pC university
    assn: p association
    govt: pd government
    approx: pd approximately
    est: pC established
    e.g: p for example
    eg: pd for example
    i.e: p that is
    ie: pd that is
    etc: ed et cetera
    et.al: e et al
    al: e al
    vs: pd versus
    cf: p compare
    viz: p namely
    ca: p circa
    no: n number
    nos: n numbers
    p: n page
    pp: nd pages
    fig: n figure
    figs: n figures
    eq: n equation
    vol: n volume
    vols: n volumes
    ch: n chapter
    chap: n chapter
    sec: n section
    ed: n edition
    ver: n version
    ext: n extension
    apt: n apartment
    op: n opus
    min: p minimum
    max: p maximum
    avg: pd average
    temp: p temperature
    hrs: p hours
    mins: p minutes
    yrs: p years
    intl: pd international
    mfg: pd manufacturing
    misc: p miscellaneous
    tel: p telephone
    rec: p recommended
    incl: pd including
    vol: n volume
    agg: p aggregate
    ppl: pd people
    pls plz: pd please
    mon: pC Monday
    tue tues: pC Tuesday
    wed: pC Wednesday
    thu thur thurs: pC Thursday
    fri: pC Friday
    sat: nC Saturday
    sun: nC Sunday
    lbs: pd pounds
    w/o: pd without
    b/c: pd because
    ios: w I.O.S
    ipados: w iPad O.S
    macos: w mac O.S
    ok: w okay
    wwi: w World War one
    wwii: w World War two
    tl;dr: w T.L.D.R
    km/h: w kilometers per hour
    mph: w miles per hour
    a.k.a: p A.K.A
    b.c: e B.C
    a.d: e A.D
    b.c.e: e B.C.E
    c.e: e C.E
    """
}
