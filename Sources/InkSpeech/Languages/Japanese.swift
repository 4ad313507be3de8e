/// Japanese: numbers in kanji, which voices read with their counters; all other words stay as they are written.
enum Japanese {
  static func rules() -> LanguageRules {
    var rules = LanguageRules(spellout: spellout)
    rules.isSpaced = false
    addNumbers(to: &rules)
    addMeasures(to: &rules)
    addSigns(to: &rules)
    addDates(to: &rules)
    return rules
  }

  private static let spellout = Spellout(
    """
    counting:
    0 零
    1 一
    2 二
    3 三
    4 四
    5 五
    6 六
    7 七
    8 八
    9 九
    10 十[{r}]
    20 {q}十[{r}]
    100 百[{r}]
    200 {q}百[{r}]
    1000 千[{r}]
    2000 {q}千[{r}]
    10000 {q}万[{r}]
    100000000 {q}億[{r}]
    1000000000000 {q}兆[{r}]
    10000000000000000 {q}京[{r}]
    ordinal:
    0 第{=:counting}
    """
  )

  private static func addNumbers(to rules: inout LanguageRules) {
    rules.digitZero = "ゼロ"
    rules.minus = "マイナス"
    rules.plus = "プラス"
    rules.point = "点"
    rules.versionPoint = "点"
    rules.version = "バージョン"
    rules.times = CountedNoun("倍")
    rules.ranges = RangeRules(joint: "から", opening: nil, bareCues: WordSet(), score: "対")
    rules.fractions.over = "{d}分の{n}"
    rules.fractions.mixed = "{n}と{f}"
    rules.abbreviations = TextTable.dictionary(
      "no: n ナンバー\nver: p バージョン\nvol: n ボリューム\ndr: t ドクター\nmr: t ミスター",
      Abbreviation.init
    )
    rules.spelt = SpeltWords(
      acronyms: TextTable.set(
        "nasa nato unesco unicef fifa uefa ikea covid asean jaxa line suica jal laser json off on new sale ok go no yes free best open close top line zoom"
      ),
      initialisms: TextTable.set("usa eu api ai ui ufo asap espn hdmi asmr"),
      shortWords: WordSet(),
      quietInitialisms: WordSet(),
      wordLetters: [],
      markedLetters: [],
      letterCues: WordSet()
    )
    rules.phoneCues = TextTable.set("電話 tel 電話番号")
  }

  private static func addMeasures(to rules: inout LanguageRules) {
    rules.units = TextTable.dictionary(units, folded: false) { CountedNoun($0) }
    rules.money.currencies = TextTable.dictionary(
      """
      ¥ ￥ jpy: 円
      $ ＄ us$ usd: ドル / セント
      € eur: ユーロ / セント
      £ gbp: ポンド / ペンス
      元 cny: 元
      ₩ krw: ウォン
      chf: スイスフラン
      """,
      MoneyRules.Currency.init
    )
    rules.money.cents = "{n}{c}"
    rules.magnitudes = TextTable.dictionary("k: $ 千\nM: $ 百万", folded: false, Magnitude.init)
    rules.per = "毎"
    rules.by = "かける"
    rules.squared = "の二乗"
    rules.cubed = "の三乗"
    rules.power = "の{n}乗"
  }

  private static let units = """
    m ｍ ㍍: メートル
    km ㎞: キロメートル
    cm ㎝: センチメートル
    mm ㎜: ミリメートル
    µm μm: マイクロメートル
    nm: ナノメートル
    m² m2 ㎡: 平方メートル
    km² km2: 平方キロメートル
    cm²: 平方センチメートル
    m³ m3: 立方メートル
    ha: ヘクタール
    g: グラム
    kg ㎏: キログラム
    mg: ミリグラム
    t: トン
    l L: リットル
    ml mL: ミリリットル
    s: 秒
    ms: ミリ秒
    min: 分
    h: 時間
    km/h: キロメートル毎時
    m/s: メートル毎秒
    % ％: パーセント
    ‰: パーミル
    °: 度
    ° °C ℃: 度
    ℉ °F: 華氏度
    Hz: ヘルツ
    kHz: キロヘルツ
    MHz: メガヘルツ
    GHz: ギガヘルツ
    W: ワット
    kW: キロワット
    kWh: キロワット時
    V: ボルト
    kcal: キロカロリー
    dB: デシベル
    KB kB: キロバイト
    MB: メガバイト
    GB: ギガバイト
    TB: テラバイト
    Mbps: メガビット毎秒
    px: ピクセル
    """

  private static func addDates(to rules: inout LanguageRules) {
    rules.dates.names = (1...12).map { rules.cardinal(UInt64($0)) + "月" }
    rules.dates.dayMonth = "{m}{d}日"
    rules.dates.year = "{y}年"
    rules.dates.yearFirst = true
    rules.clock.full = "{h}時"
    rules.clock.minutes = "{h}時{m}分"
    rules.clock.fewMinutes = "{h}時{m}分"
    rules.clock.hour = CountedNoun("時間")
    rules.clock.minute = CountedNoun("分")
    rules.clock.second = CountedNoun("秒")
    rules.clock.durationJoint = ""
  }

  private static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & アンド
      ＆ アンド
      + プラス
      ＋ プラス
      = イコール
      ＝ イコール
      ≠ ノットイコール
      ≈ 約
      ~ 約
      < 小なり
      > 大なり
      − マイナス
      ± プラスマイナス
      × かける
      * かける
      ÷ わる
      % パーセント
      ％ パーセント
      @ アット
      ＠ アット
      # ナンバー
      № ナンバー
      © コピーライト
      → 矢印
      ℃ 度
      """
    )
    rules.pause = .ideographicComma
    rules.marks = [
      0x21: 0xFF01, 0x3F: 0xFF1F, 0x2C: 0x3001, 0x2E: 0x3002, 0x3A: 0xFF1A, 0x3B: 0xFF1B, 0xFF0C: 0x3001,
    ]
    rules.address.hashtag = "ハッシュタグ"
    rules.address.signs = AddressRules.signs(
      """
      . ドット
      / スラッシュ
      - ハイフン
      _ アンダーバー
      @ アット
      : コロン
      ? クエスチョン
      = イコール
      & アンド
      # シャープ
      % パーセント
      + プラス
      ~ チルダ
      """
    )
  }
}
