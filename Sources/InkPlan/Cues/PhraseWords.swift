/// The small words of some languages, by which one sees where phrases start.
///
/// A line is rather broken before a conjunction or a preposition, and not behind an article or whatever else
/// belongs to the word that follows (Netflix' Timed Text Style Guide, "Line Treatment").
struct PhraseWords: Sendable {
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8

    static let conjunction = Role(rawValue: 1)
    static let preposition = Role(rawValue: 2)
    /// Belongs to what follows: an article, a possessive, an auxiliary, a negation.
    static let clings = Role(rawValue: 4)
  }

  /// No word in the tables is longer, in bytes.
  private static let longest = 12

  private let roles: [String: Role]

  private init(conjunctions: String, prepositions: String, clinging: String) {
    var roles: [String: Role] = [:]
    func add(_ words: String, _ role: Role) {
      for word in words.split(separator: " ") { roles[String(word), default: []].formUnion(role) }
    }
    add(conjunctions, [.conjunction, .clings])
    add(prepositions, [.preposition, .clings])
    add(clinging, .clings)
    self.roles = roles
  }

  /// What a word is in its phrase.
  ///
  /// - Parameter word: Without the marks around it.
  func role(of word: Substring) -> Role {
    guard !roles.isEmpty, word.utf8.count <= PhraseWords.longest else { return [] }
    return roles[word.lowercased()] ?? []
  }

  /// Whether the language is known here; of others only the length of words tells something.
  var isKnown: Bool { !roles.isEmpty }

  /// - Parameter language: A BCP 47 tag.
  static func of(_ language: String) -> PhraseWords {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": english
    case "de": german
    case "es": spanish
    case "fr": french
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    default: unknown
    }
  }

  private static let unknown = PhraseWords(
    conjunctions: "",
    prepositions: "",
    clinging: ""
  )

  private static let english = PhraseWords(
    conjunctions:
      "and but or nor so yet because although though while when where if unless until since that which who whom whose whether than as",
    prepositions:
      "about above across after against along among around at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past through throughout to toward towards under up upon with within without",
    clinging:
      "a an the this that these those my your his her its our their some any no every each i you he she it we they is are was were am be been have has had do does did can could may might must shall should will would not very too only more most"
  )
  private static let german = PhraseWords(
    conjunctions:
      "und aber oder denn sondern doch weil dass daß obwohl während wenn als ob bis seit damit wo die der das welche welcher welches wie",
    prepositions:
      "ab an am auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit statt trotz über um unter von vom vor wegen zu zum zur zwischen",
    clinging:
      "der die das den dem des ein eine einen einem einer eines kein keine mein dein sein ihr unser euer ich du er sie es wir ist sind war waren hat haben hatte wird werden kann nicht sehr nur mehr zu"
  )
  private static let spanish = PhraseWords(
    conjunctions: "y e o u pero sino ni porque aunque mientras cuando donde si que quien cual como pues",
    prepositions:
      "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras",
    clinging:
      "el la los las un una unos unas lo mi tu su mis tus sus nuestro nuestra este esta ese esa yo me te se nos le les es son era fue ha han había no muy más"
  )
  private static let french = PhraseWords(
    conjunctions: "et ou mais donc or ni car que qui quoi dont où lorsque quand si puisque comme parce",
    prepositions:
      "à au aux avant après avec chez contre dans de des du depuis derrière dès devant durant en entre envers hors jusque malgré par parmi pendant pour sans selon sous sur vers",
    clinging:
      "le la les un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces je tu il elle on nous vous ils elles ne se me te est sont était a ont avait très plus"
  )
  private static let italian = PhraseWords(
    conjunctions: "e ed o oppure ma però perché poiché quando mentre dove se che chi cui come né",
    prepositions:
      "a ad al allo alla ai agli alle con da dal dallo dalla dai dagli dalle di del dello della dei degli delle in nel nello nella nei negli nelle per su sul sullo sulla sui sugli sulle tra fra senza dopo prima verso contro",
    clinging:
      "il lo la i gli le un uno una mio tuo suo nostro vostro loro questo questa quel quella io tu lui lei noi voi mi ti si ci vi è sono era ha hanno aveva non molto più"
  )
  private static let portuguese = PhraseWords(
    conjunctions: "e ou mas porém nem porque embora enquanto quando onde se que quem qual como pois",
    prepositions:
      "a ao aos à às ante até com contra de do da dos das desde em no na nos nas entre para pelo pela pelos pelas por sem sob sobre após",
    clinging:
      "o a os as um uma uns umas meu minha seu sua nosso nossa este esta esse essa eu me te se nos é são era foi há tem têm não muito mais"
  )
  private static let dutch = PhraseWords(
    conjunctions: "en of maar want dus dat die omdat hoewel terwijl wanneer als waar wie zodat toen",
    prepositions:
      "aan achter bij binnen boven buiten door in langs met na naar naast om onder op over sinds te tegen tot tussen uit van via voor zonder",
    clinging:
      "de het een mijn jouw zijn haar ons onze hun deze dit ik je jij hij zij wij we ze is was waren heeft hebben had wordt worden kan niet zeer geen meer"
  )
}
