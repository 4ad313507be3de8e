import InkSpeech

/// What a voice speaks to be fitted: short and long, questions, lists, numbers, initials and signs.
///
/// A voice is fitted in its own language; at least `minCount` of them must come out well.
package enum CalibrationSentences {
  /// Fewer make a model worse than none: one sentence says nothing of what a pause or a word takes.
  package static let minCount = 20

  /// The languages that there are sentences for, as tags.
  package static let languages = ["de", "en", "es", "fr", "it", "ja", "pt"]

  /// `nil` for a language without sentences.
  package static func sentences(language: String) -> [String]? {
    switch SpeechLanguage(tag: language).code {
    case "de": lines(german)
    case "en": lines(english)
    case "es": lines(spanish)
    case "fr": lines(french)
    case "it": lines(italian)
    case "ja": lines(japanese)
    case "pt": lines(portuguese)
    default: nil
    }
  }

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  private static let english = """
    Stop scrolling.
    Nobody believed her.
    Can you guess why?
    It gets worse!
    Keep this between us.
    What would you do?
    The bread was still warm when they found the empty kitchen.
    Every morning the same blue van parked outside our house for exactly one hour.
    Sharks are older than trees, and they have survived five mass extinctions.
    My grandmother hid a map inside the cover of an ordinary cookbook.
    Cats sleep through most of the day because hunting takes so much energy.
    We sold the farm, packed two suitcases, and moved to a city where we knew nobody.
    A quiet engineer in the back row raised her hand and asked the only question that mattered.
    The reason your bananas ripen so quickly is a gas that they release themselves.
    He counted the stairs in the dark; there was always one more than he remembered.
    First, rinse the rice. Then cover it with cold water, and wait.
    "Leave it," she whispered, "unless you want to explain it to the police."
    Was it luck? Maybe. Was it planned? Definitely.
    In 1969, about 650 million people watched the same broadcast.
    It costs $29.99 a month, or $299 if you pay for the whole year.
    The lake is 1,642 meters deep and holds 20% of the world's fresh water.
    Set your alarm for 6:45, drink a glass of water, and walk for 15 minutes.
    NASA and the FBI both refused to answer the BBC's questions.
    Dr. Martin bought the 3rd and the 21st painting, but not the 2nd.
    Three rules: never lend money, never skip breakfast, never read the comments.
    When the tide finally went out, further than anyone in the village had ever seen it go, the children ran onto the wet sand to collect the shells, and the old fishermen, who knew exactly what it meant, began to shout.
    There is a small restaurant near the harbor that has no menu, no sign, and no telephone, and yet every table is reserved for the next two years by people who heard about it from somebody they trust.
    If you ever feel that you are too late to start something new, remember that the woman who wrote my favorite book was sixty before she showed a single page to anyone, and that she only did it because of a bet.
    Most of us throw away the best part of the vegetable without ever tasting it.
    Copper turns green, silver turns black, and gold simply stays the way it is.
    Please subscribe, share this with a friend, and tell me in the comments what I should test next.
    Honestly, I thought it was a joke.
    """

  private static let spanish = """
    Escucha esto.
    Nadie le creyó.
    ¿Sabes por qué?
    ¡Todavía hay más!
    El pan seguía caliente cuando encontraron la cocina vacía.
    Cada mañana la misma furgoneta azul aparcaba una hora delante de nuestra casa.
    Los tiburones son más antiguos que los árboles y han sobrevivido a cinco extinciones.
    Mi abuela escondió un mapa en la cubierta de un libro de cocina.
    Los gatos duermen casi todo el día porque cazar les cuesta mucha energía.
    Vendimos la granja, hicimos dos maletas y nos mudamos a una ciudad desconocida.
    Una ingeniera callada levantó la mano e hizo la única pregunta importante.
    Tus plátanos maduran tan rápido por un gas que ellos mismos liberan.
    Contó los escalones a oscuras; siempre había uno más de los que recordaba.
    Primero lava el arroz. Luego cúbrelo con agua fría, y espera.
    ¿Fue suerte? Quizás. ¿Estaba planeado? Seguro.
    En 1969, unos 650 millones de personas vieron la misma emisión.
    Cuesta 29,99 euros al mes, o 299 si pagas todo el año.
    El lago tiene 1642 metros de profundidad y guarda el 20 % del agua dulce.
    Pon la alarma a las 6:45, bebe un vaso de agua y camina 15 minutos.
    Tres reglas: nunca prestes dinero, nunca te saltes el desayuno, nunca leas los comentarios.
    Cuando la marea por fin bajó, más lejos de lo que nadie en el pueblo había visto, los niños corrieron por la arena mojada a recoger conchas, y los viejos pescadores, que sabían lo que significaba, empezaron a gritar.
    Hay un pequeño restaurante cerca del puerto que no tiene menú, ni cartel, ni teléfono, y aun así todas las mesas están reservadas para los próximos dos años.
    La mayoría tiramos la mejor parte de la verdura sin haberla probado.
    El cobre se vuelve verde, la plata se vuelve negra y el oro se queda como está.
    """

  private static let french = """
    Écoutez bien.
    Personne ne l'a crue.
    Vous savez pourquoi ?
    Et ce n'est pas fini !
    Le pain était encore chaud quand ils ont trouvé la cuisine vide.
    Chaque matin, la même camionnette bleue se garait une heure devant chez nous.
    Les requins sont plus anciens que les arbres et ont survécu à cinq extinctions.
    Ma grand-mère avait caché une carte dans la couverture d'un livre de cuisine.
    Les chats dorment presque toute la journée, car la chasse demande beaucoup d'énergie.
    Nous avons vendu la ferme, fait deux valises et déménagé dans une ville inconnue.
    Une ingénieure discrète leva la main et posa la seule question importante.
    Vos bananes mûrissent si vite à cause d'un gaz qu'elles dégagent elles-mêmes.
    Il comptait les marches dans le noir ; il y en avait toujours une de plus.
    D'abord, rincez le riz. Puis couvrez-le d'eau froide, et attendez.
    Était-ce la chance ? Peut-être. Était-ce prévu ? Sûrement.
    En 1969, environ 650 millions de personnes ont vu la même émission.
    Cela coûte 29,99 euros par mois, ou 299 pour toute l'année.
    Le lac fait 1642 mètres de profondeur et contient 20 % de l'eau douce.
    Réglez le réveil sur 6:45, buvez un verre d'eau et marchez 15 minutes.
    Trois règles : ne jamais prêter d'argent, ne jamais sauter le petit déjeuner, ne jamais lire les commentaires.
    Quand la mer s'est enfin retirée, plus loin que personne au village ne l'avait jamais vue, les enfants ont couru sur le sable mouillé pour ramasser des coquillages, et les vieux pêcheurs, qui savaient ce que cela voulait dire, se sont mis à crier.
    Il y a près du port un petit restaurant sans menu, sans enseigne et sans téléphone, et pourtant toutes les tables sont réservées pour les deux prochaines années.
    La plupart d'entre nous jettent le meilleur du légume sans jamais l'avoir goûté.
    Le cuivre devient vert, l'argent devient noir, et l'or reste tel qu'il est.
    """

  private static let german = """
    Hör gut zu.
    Niemand hat ihr geglaubt.
    Weißt du, warum?
    Und es kommt noch schlimmer!
    Das Brot war noch warm, als sie die leere Küche fanden.
    Jeden Morgen parkte derselbe blaue Lieferwagen genau eine Stunde vor unserem Haus.
    Haie sind älter als Bäume und haben fünf große Artensterben überlebt.
    Meine Großmutter versteckte eine Karte im Einband eines gewöhnlichen Kochbuchs.
    Katzen schlafen fast den ganzen Tag, weil das Jagen so viel Kraft kostet.
    Wir verkauften den Hof, packten zwei Koffer und zogen in eine fremde Stadt.
    Eine stille Ingenieurin hob die Hand und stellte die einzige wichtige Frage.
    Deine Bananen reifen so schnell, weil sie selbst ein Gas abgeben.
    Er zählte die Stufen im Dunkeln; es war immer eine mehr, als er wusste.
    Zuerst den Reis waschen. Dann mit kaltem Wasser bedecken, und warten.
    War es Glück? Vielleicht. War es geplant? Bestimmt.
    Im Jahr 1969 sahen etwa 650 Millionen Menschen dieselbe Sendung.
    Es kostet 29,99 Euro im Monat oder 299 für das ganze Jahr.
    Der See ist 1642 Meter tief und enthält 20 % des Süßwassers der Erde.
    Stell den Wecker auf 6:45, trink ein Glas Wasser und geh 15 Minuten spazieren.
    Drei Regeln: nie Geld verleihen, nie das Frühstück auslassen, nie die Kommentare lesen.
    Als das Wasser endlich zurückging, weiter als irgendjemand im Dorf es je gesehen hatte, liefen die Kinder auf den nassen Sand, um Muscheln zu sammeln, und die alten Fischer, die wussten, was es bedeutet, begannen zu rufen.
    Am Hafen gibt es ein kleines Restaurant ohne Karte, ohne Schild und ohne Telefon, und doch ist jeder Tisch für die nächsten zwei Jahre vergeben.
    Die meisten von uns werfen das Beste am Gemüse weg, ohne es je zu kosten.
    Kupfer wird grün, Silber wird schwarz, und Gold bleibt einfach, wie es ist.
    """

  private static let italian = """
    Ascolta bene.
    Nessuno le ha creduto.
    Sai perché?
    E non è finita!
    Il pane era ancora caldo quando trovarono la cucina vuota.
    Ogni mattina lo stesso furgone blu parcheggiava per un'ora davanti a casa nostra.
    Gli squali sono più antichi degli alberi e sono sopravvissuti a cinque estinzioni.
    Mia nonna aveva nascosto una mappa nella copertina di un libro di cucina.
    I gatti dormono quasi tutto il giorno perché cacciare richiede molta energia.
    Abbiamo venduto la fattoria, fatto due valigie e cambiato città.
    Una timida ingegnera alzò la mano e fece l'unica domanda importante.
    Le tue banane maturano in fretta per un gas che producono da sole.
    Contava i gradini al buio; ce n'era sempre uno in più.
    Prima lava il riso. Poi coprilo con acqua fredda, e aspetta.
    È stata fortuna? Forse. Era previsto? Di sicuro.
    Nel 1969 circa 650 milioni di persone videro la stessa trasmissione.
    Costa 29,99 euro al mese, o 299 per tutto l'anno.
    Il lago è profondo 1642 metri e contiene il 20 % dell'acqua dolce.
    Metti la sveglia alle 6:45, bevi un bicchiere d'acqua e cammina 15 minuti.
    Tre regole: mai prestare soldi, mai saltare la colazione, mai leggere i commenti.
    Quando finalmente l'acqua si ritirò, più lontano di quanto chiunque in paese l'avesse mai vista, i bambini corsero sulla sabbia bagnata a raccogliere conchiglie, e i vecchi pescatori, che sapevano cosa voleva dire, cominciarono a gridare.
    Vicino al porto c'è un piccolo ristorante senza menu, senza insegna e senza telefono, eppure ogni tavolo è prenotato per i prossimi due anni.
    Quasi tutti buttiamo via la parte migliore della verdura senza averla assaggiata.
    Il rame diventa verde, l'argento diventa nero e l'oro resta com'è.
    """

  private static let portuguese = """
    Escute bem.
    Ninguém acreditou nela.
    Você sabe por quê?
    E ainda não acabou!
    O pão ainda estava quente quando encontraram a cozinha vazia.
    Toda manhã a mesma van azul parava por uma hora na frente da nossa casa.
    Os tubarões são mais antigos que as árvores e sobreviveram a cinco extinções.
    Minha avó escondeu um mapa dentro da capa de um livro de receitas.
    Os gatos dormem quase o dia inteiro porque caçar gasta muita energia.
    Vendemos o sítio, fizemos duas malas e mudamos para uma cidade desconhecida.
    Uma engenheira calada levantou a mão e fez a única pergunta importante.
    Suas bananas amadurecem tão rápido por causa de um gás que elas mesmas soltam.
    Ele contava os degraus no escuro; havia sempre um a mais.
    Primeiro lave o arroz. Depois cubra com água fria, e espere.
    Foi sorte? Talvez. Foi planejado? Com certeza.
    Em 1969, cerca de 650 milhões de pessoas viram a mesma transmissão.
    Custa 29,99 reais por mês, ou 299 pelo ano inteiro.
    O lago tem 1642 metros de profundidade e guarda 20% da água doce.
    Ponha o alarme para 6:45, beba um copo de água e ande 15 minutos.
    Três regras: nunca emprestar dinheiro, nunca pular o café da manhã, nunca ler os comentários.
    Quando a maré enfim baixou, mais longe do que qualquer um na vila já tinha visto, as crianças correram pela areia molhada para juntar conchas, e os velhos pescadores, que sabiam o que aquilo queria dizer, começaram a gritar.
    Perto do porto há um pequeno restaurante sem cardápio, sem placa e sem telefone, e mesmo assim todas as mesas estão reservadas pelos próximos dois anos.
    Quase todos nós jogamos fora a melhor parte do legume sem nunca provar.
    O cobre fica verde, a prata fica preta, e o ouro continua como é.
    """

  private static let japanese = """
    よく聞いてください。
    だれも信じませんでした。
    なぜだか分かりますか？
    まだ終わりではありません！
    台所が空だと分かったとき、パンはまだ温かかった。
    毎朝、同じ青い車が家の前に一時間だけ止まっていました。
    サメは木よりも古く、五回の大量絶滅を生きのびました。
    祖母は料理の本の表紙に地図をかくしていました。
    ネコが一日中眠るのは、狩りに力を使うからです。
    畑を売り、荷物を二つ作り、知らない町へ引っこしました。
    静かな技術者が手を上げて、たった一つ大事な質問をしました。
    バナナが早く熟すのは、自分で出すガスのせいです。
    暗い階段を数えると、いつも一段多かった。
    まず米を洗います。それから冷たい水を入れて、待ちます。
    運がよかったのか。そうかもしれない。計画だったのか。もちろんです。
    1969年、6億人が同じ番組を見ました。
    一か月に2980円、一年なら29800円です。
    湖の深さは1642メートルで、水は世界の20%です。
    6時45分に起きて、水を飲み、15分歩いてください。
    約束は三つ。お金を貸さない、朝ごはんをぬかない、コメントを読まない。
    ようやく潮が引いたとき、村のだれも見たことがないほど遠くまで引いたので、子どもたちはぬれた砂の上を走って貝を集め、意味を知っている年寄りの漁師たちは、大きな声でさけび始めました。
    港の近くに、メニューも看板も電話もない小さな店があり、それでも二年先まで席はうまっています。
    野菜のいちばんおいしいところを、食べたこともなくすてる人が多いのです。
    銅は緑になり、銀は黒くなり、金はそのままです。
    """
}
