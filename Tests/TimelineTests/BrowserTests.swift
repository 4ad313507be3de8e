import TestSupport
import Testing

/// The page in a real browser: how it looks, and what keys and pointers do to it.
@Suite(.serialized) struct BrowserTests {
  private let folder: TemporaryFolder
  private let browser: Browser

  init() throws {
    folder = try TemporaryFolder()
    browser = try Browser()
  }

  private func open(_ html: String, width: Int = 1280, isDark: Bool = false) throws {
    try browser.open(try Pages.write(html, in: folder), width: width, isDark: isDark)
  }

  /// The number of the clip that has the focus.
  private func focusedClip() throws -> Int? {
    Int(try browser.evaluate("document.activeElement.dataset.clip ?? ''").text)
  }

  private func chosenLines() throws -> [Int] {
    try browser.evaluate(
      "[...document.querySelectorAll('.line.chosen')].map((line) => Number(line.id.slice(1)))"
    )
    .items.map { Int($0.number) }
  }

  // MARK: Looks

  @Test func everySizeAndSchemeIsReadable() throws {
    for width in [320, 390, 768, 1280, 1920] {
      for isDark in [false, true] { try isReadable(width: width, isDark: isDark) }
    }
  }

  private func isReadable(width: Int, isDark: Bool) throws {
    try open(try Pages.make(Pages.everything), width: width, isDark: isDark)
    try browser.evaluate(
      "document.getElementById('table').open = true; document.querySelector('.clip').click()"
    )
    try browser.settle()
    let hidden = try browser.evaluate(BrowserTests.hiddenWithoutHint)
    #expect(hidden.items.isEmpty, "\(width): \(hidden)")
    let small = try browser.evaluate(BrowserTests.smallTargets)
    #expect(small.items.isEmpty, "\(width): \(small)")
    #expect(try browser.evaluate("document.documentElement.scrollWidth").number <= Double(width))
    #expect(try browser.evaluate(BrowserTests.outside).items.isEmpty)
    let faint = try browser.evaluate(BrowserTests.faintTexts)
    #expect(faint.items.isEmpty, "\(faint)")
    let background = try browser.evaluate("getComputedStyle(document.body).backgroundColor").text
    #expect(background == (isDark ? "rgb(17, 19, 24)" : "rgb(244, 245, 248)"))
    #expect(browser.messages.isEmpty, "\(browser.messages)")
  }

  /// Texts that stick out of the page, outside what scrolls by itself.
  private static let outside = """
    [...document.querySelectorAll("h1, h2, p, dt, dd, button, li, summary")].filter((element) => {
      const box = element.getBoundingClientRect();
      return !element.closest(".scroller, .table, .unseen") && box.width > 0 && (box.left < 0 || box.right > innerWidth + 0.5);
    }).map((element) => element.textContent)
    """

  /// What scrolls sideways, which nothing on a phone shows, and tracks that do not show all of the time.
  private static let hiddenWithoutHint = """
    [...document.querySelectorAll("body *")].filter((element) => {
      const style = getComputedStyle(element);
      return ["auto", "scroll"].includes(style.overflowX) && element.scrollWidth > element.clientWidth;
    }).map((element) => `${element.id} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`)
    """

  /// What can be pointed at and is under 24 by 24 pixels, what is over it left out: WCAG 2.2, success criterion 2.5.8.
  private static let smallTargets = """
    [...document.querySelectorAll("a, button, summary, .bunch, .line, [role=option]")].filter((element) => {
      const box = element.getBoundingClientRect();
      return element.checkVisibility({ contentVisibilityAuto: true }) && (box.width < 23.99 || box.height < 23.99);
    }).map((element) => {
      const box = element.getBoundingClientRect();
      return `${element.className} ${element.textContent}: ${box.width}x${box.height}`;
    })
    """

  /// Texts with a contrast under 4.5 to 1 against what is after them: WCAG 2.2, success criterion 1.4.3.
  private static let faintTexts = """
    (() => {
      const channels = (color) => {
        const numbers = color.match(/[\\d.]+/g).map(Number);
        return color.startsWith("color(") ? [...numbers.slice(0, 3).map((part) => 255 * part), numbers[3] ?? 1]
          : [...numbers.slice(0, 3), numbers[3] ?? 1];
      };
      const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
      const behind = (element) => {
        if (!element) return [255, 255, 255];
        const color = channels(getComputedStyle(element).backgroundColor);
        return color[3] === 1 ? color : over(color, behind(element.parentElement));
      };
      const luminance = (color) => {
        const [r, g, b] = color.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const faint = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const style = getComputedStyle(element);
        if (!walker.currentNode.data.trim() || element.closest("script, :disabled, .unseen") || !element.checkVisibility() || style.fontSize === "0px") continue;
        const back = behind(element);
        const [high, low] = [luminance(over(channels(style.color), back)), luminance(back)].sort((a, b) => b - a);
        const contrast = (high + 0.05) / (low + 0.05);
        if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${element.className} ${walker.currentNode.data}`);
      }
      return faint;
    })()
    """

  @Test func everythingToUseHasARoleAndAName() throws {
    try open(try Pages.make(Pages.everything))
    let nodes = try browser.call("Accessibility.getFullAXTree")["nodes"].items
    var roles: [String: Int] = [:]
    for node in nodes where !node["ignored"].boolean {
      let role = node["role"]["value"].text
      guard ["button", "listbox", "option", "link", "region"].contains(role) else { continue }
      roles[role, default: 0] += 1
      #expect(!node["name"]["value"].text.isEmpty, "\(node)")
    }
    // Nine tracks and the script; a line of the script is an option too.
    #expect(roles["listbox"] == 10 && roles["button"] == 4, "\(roles)")
    let clips = try browser.evaluate("document.querySelectorAll('.clip').length")
    #expect(roles["option"] == Int(clips.number) + 20)
  }

  @Test func thePrintedPageHoldsEverything() throws {
    try open(try Pages.make(Pages.everything))
    try browser.call("Emulation.setEmulatedMedia", #"{"media": "print"}"#)
    try browser.evaluate("dispatchEvent(new Event('beforeprint'))")
    #expect(try browser.evaluate("document.querySelector('tbody').checkVisibility()").boolean)
    #expect(try !browser.evaluate("document.getElementById('scroller').checkVisibility()").boolean)
    let heights = try browser.evaluate(
      "(() => { const box = document.getElementById('script'); return [box.scrollHeight, box.clientHeight]; })()"
    )
    #expect(heights[0].number <= heights[1].number + 1)
    try browser.evaluate("dispatchEvent(new Event('afterprint'))")
    #expect(try !browser.evaluate("document.getElementById('table').open").boolean)
  }

  @Test func withoutItsScriptThePageIsStillReadable() throws {
    let path = try Pages.write(try Pages.make(Pages.everything), in: folder)
    try browser.allowScripts(false)
    try browser.call("Page.navigate", #"{"url": "file://\#(path)"}"#)
    try browser.settleWithoutScripts()
    let tree = try browser.call("Accessibility.getFullAXTree")["nodes"].items
    let roles = tree.filter { !$0["ignored"].boolean }.map { $0["role"]["value"].text }
    #expect(roles.count { $0 == "row" } == 1 + 16)
    #expect(!roles.contains("listbox") && !roles.contains("button"))
  }

  // MARK: Keys

  @Test func keysWalkThroughTheTracks() throws {
    try open(
      try Pages.make(
        """
        [tts]One two three.[/tts]
        [pause duration="2s"/]
        [tts]Four five six.[/tts]
        [sound file="sounds/pop" wait="true"/]
        """
      )
    )
    for _ in 0..<10 where try focusedClip() == nil { try browser.press(.tab) }
    #expect(try focusedClip() == 0)
    #expect(try browser.evaluate("getComputedStyle(document.activeElement).outlineStyle").text == "solid")
    #expect(try chosenLines() == [1])
    try browser.press(.right)
    #expect(try focusedClip() == 2 && chosenLines() == [3])
    try browser.press(.right)
    #expect(try focusedClip() == 2, "the last one of its track")
    try browser.press(.down)
    #expect(try focusedClip() == 1 && chosenLines() == [2], "the pause that was on before")
    try browser.press(.down)
    #expect(try focusedClip() == 3 && chosenLines() == [4])
    try browser.press(.up)
    try browser.press(.up)
    try browser.press(.left)
    #expect(try focusedClip() == 0)
    #expect(
      try browser.evaluate("document.querySelectorAll('#scroller [tabindex=\"0\"]').length").number == 1
    )

    try browser.press(.enter)
    #expect(try browser.evaluate("document.activeElement.id").text == "script")
    try browser.press(.down)
    try browser.press(.enter)
    #expect(try chosenLines() == [2])
    #expect(try browser.evaluate("document.querySelector('#details h3').textContent").text.hasPrefix("pause"))
    try browser.press(.escape)
    #expect(try focusedClip() == 1)
  }

  @Test func keysAndButtonsZoom() throws {
    try open(try Pages.make(Pages.everything))
    try browser.click(".clip.narration")
    let atFirst = try canvasWidth()
    try browser.press(.plus)
    let closer = try canvasWidth()
    #expect(closer > 1.3 * atFirst)
    try browser.press(.minus)
    #expect(abs(try canvasWidth() - atFirst) <= 2)
    try browser.click("#zoom-in")
    #expect(abs(try canvasWidth() - closer) <= 2)
    try browser.press(.tab)
    try browser.click("#fit")
    let fitted = try browser.evaluate(
      "(() => { const box = document.getElementById('scroller'); return [box.scrollWidth, box.clientWidth]; })()"
    )
    #expect(fitted[0].number <= fitted[1].number)
    #expect(try browser.evaluate("document.getElementById('fit').disabled").boolean)
    try browser.click("#zoom-in")
    try browser.click(".clip.narration")
    try browser.press(.zero)
    #expect(try browser.evaluate("document.getElementById('range').textContent").text.hasPrefix("all of"))
  }

  private func canvasWidth() throws -> Double {
    try browser.evaluate("document.querySelector('.canvas').offsetWidth").number
  }

  // MARK: Pointers

  @Test func theWheelZoomsAboutThePointer() throws {
    try open(try Pages.make(Pages.everything))
    let before = try browser.evaluate(
      "(() => { const box = document.querySelector('.clip.narration').getBoundingClientRect(); return [box.right, box.y + 9]; })()"
    )
    let width = try canvasWidth()
    try browser.turnWheel(by: -400, at: (before[0].number, before[1].number))
    #expect(try canvasWidth() > 1.5 * width)
    let after = try browser.evaluate(
      "document.querySelector('.clip.narration').getBoundingClientRect().right"
    )
    #expect(abs(after.number - before[0].number) <= 4, "what is under the pointer stays there")
    #expect(try browser.evaluate("window.visualViewport.scale").number == 1, "the page itself is not zoomed")
  }

  @Test func pointingTellsAndClickingChooses() throws {
    try open(try Pages.make(Pages.everything))
    try browser.point(at: ".clip.narration")
    let tip = try browser.evaluate(
      "document.getElementById('tip').hidden ? '' : document.getElementById('tip').textContent"
    ).text
    #expect(tip.contains("octopuses") && tip.contains("start") && tip.contains("opening"))
    try browser.press(.escape)
    #expect(try browser.evaluate("document.getElementById('tip').hidden").boolean)
    try browser.click(".clip.narration")
    #expect(try chosenLines() == [4, 5, 6])
    let details = try browser.evaluate("document.getElementById('details').textContent").text
    for fact in [
      "0:00.000", "af_heart (kokoro_tts)", "en-us+f3 (espeak)", "8 (50 characters)", "is not installed",
    ] {
      #expect(details.contains(fact), "\(fact): \(details)")
    }
  }

  @Test func linesAndProblemsLeadToElements() throws {
    try open(try Pages.make(Pages.everything))
    try browser.click("#L9")
    #expect(
      try browser.evaluate("document.querySelector('.clip.chosen').ariaLabel").text.hasPrefix(
        "image, shrimp.png"
      )
    )
    try browser.click("#L8")
    #expect(try browser.evaluate("document.querySelector('.clip.chosen').className").text.contains("camera"))
    // Three are on one line: each click gives the next.
    var labels: Set<String> = []
    for _ in 0..<4 {
      try browser.click("#L13")
      labels.insert(
        try browser.evaluate("document.querySelector('.clip.chosen').getAttribute('aria-label')").text
      )
    }
    #expect(labels.count == 4)
    try browser.click(".problem.error a")
    #expect(try chosenLines() == [13])
    #expect(try browser.evaluate("document.querySelector('#L13 .sign').className").text == "sign error")
    #expect(
      try browser.evaluate("document.querySelector('#L13 .wrong.error').textContent").text.contains("laughs")
    )
  }

  // MARK: Links

  /// A line's link scrolls to it, marks it and gives the keyboard to it; so does that of a time.
  @Test func linksLeadToLinesAndTimes() throws {
    let page = try Pages.make(Pages.long)
    let path = try Pages.write(page, in: folder)
    try browser.open(path, fragment: "#L40")
    #expect(try chosenLines() == [40])
    #expect(try browser.evaluate("document.activeElement.id").text == "script")
    #expect(try isInSight(".line.chosen"))
    #expect(
      try browser.evaluate("document.querySelector('.clip.chosen').ariaLabel").text.hasPrefix("tts, Line 40")
    )

    try browser.open(path, fragment: "#t=12.5")
    let clip = try browser.evaluate("document.activeElement.getAttribute('aria-label')").text
    let times = try Self.times(clip)
    #expect(times.lowerBound <= 12.5 && 12.5 < times.upperBound, "\(clip)")
    #expect(clip.hasPrefix("tts"), "what is said goes before its caption and its music")
    #expect(try isInSight("[data-clip]:focus") && isInSight(".playhead"))

    let pause =
      "[music file=\"music/Carefree.opus\" fit=\"loop\"]\n[pause duration=\"4s\"/]\n[tts]Hi.[/tts]\n[/music]\n"
    try browser.open(try Pages.write(try Pages.make(pause), in: folder), fragment: "#t=0:02")
    #expect(try browser.evaluate("document.activeElement.ariaLabel").text.hasPrefix("pause"))
  }

  /// From `…from 0:01.500 to 0:02.000…`.
  private static func times(_ label: String) throws -> Range<Double> {
    let found = try #require(try /from (\d+):([\d.]+) to (\d+):([\d.]+)/.firstMatch(in: label)?.output)
    func seconds(_ minutes: Substring, _ seconds: Substring) throws -> Double {
      try 60 * #require(Double(minutes)) + #require(Double(seconds))
    }
    return try seconds(found.1, found.2)..<seconds(found.3, found.4)
  }

  private func isInSight(_ selector: String) throws -> Bool {
    try browser.evaluate(
      """
      (() => {
        const box = document.querySelector(\(quoted(selector))).getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      })()
      """
    ).boolean
  }

  @Test(arguments: [
    "#L0", "#L99999", "#L", "#t=", "#t=x", "#t=-1", "#t=1e9", "#t=99999999999999999999", "#t=1:2:3:4", "#%",
    "#nothing",
  ])
  func linksToNowhereAreHarmless(fragment: String) throws {
    try browser.open(try Pages.write(try Pages.make(Pages.everything), in: folder), fragment: fragment)
    #expect(browser.messages.isEmpty, "\(browser.messages)")
    #expect(try browser.evaluate("document.querySelectorAll('.clip.chosen').length").number == 1)
  }

  @Test func theTableAndTheTracksLinkToTimesAndLines() throws {
    try open(try Pages.make(Pages.everything))
    try browser.evaluate("document.getElementById('table').open = true")
    try browser.click("tbody tr:nth-child(6) td.start a")
    let label = try browser.evaluate("document.activeElement.getAttribute('aria-label')").text
    let start = try browser.evaluate("document.querySelector('tbody tr:nth-child(6) td.start').textContent")
      .text
    #expect(label.contains("from \(start)"))
    try browser.click("tbody tr:nth-child(6) td.at a")
    #expect(try chosenLines().count == 1 && browser.evaluate("location.hash").text.hasPrefix("#L"))
    let broken = try browser.evaluate(
      """
      [...document.querySelectorAll('a[href^="#t="]')].filter((link) => !/^#t=\\d+(\\.\\d{1,3})?$/.test(link.getAttribute("href")))
        .map((link) => link.outerHTML)
      """
    )
    #expect(broken.items.isEmpty, "\(broken)")
    try browser.click(".clip.music")
    #expect(try browser.evaluate("location.hash").text == "#t=0")
  }

  /// Without the page's script the links are the browser's own.
  @Test func everyLinkHasATargetInThePage() throws {
    let page = try Pages.make(Pages.everything)
    for link in page.matches(of: /href="#([^"]*)"/) {
      #expect(page.contains("id=\"\(link.output.1)\""), "\(link.output.0)")
    }
  }

  // MARK: What is short, last or unknown

  @Test func everythingShortHasItsLabel() throws {
    try open(
      try Pages.make(
        """
        [tts]Some words that take a while to say, and a few more of them.[/tts]
        [pause duration="30ms"/]
        [tts]Some words that take a while to say, and a few more of them.[/tts]
        [sound file="sounds/pop"/]
        [tts]Some words that take a while to say, and a few more of them.[/tts]
        [pause duration="20ms"/]
        """
      ),
      width: 390
    )
    let labels = try browser.evaluate(
      "[...document.querySelectorAll('.clip.pause, .clip.sound')].map((clip) => clip.textContent)"
    ).items.map(\.text)
    #expect(labels == ["0.03 s", "0.02 s", "pop"])
    #expect(try browser.evaluate(BrowserTests.cutLabels).items.isEmpty)
  }

  private static let cutLabels = """
    [...document.querySelectorAll(".clip.pause .label, .clip.sound .label")]
      .filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent)
    """

  @Test(arguments: [320, 390, 768, 1280, 1920])
  func everyTickHasALabelInSight(width: Int) throws {
    for text in [
      Pages.everything, Pages.long, "[pause duration=\"200ms\"/]", "[pause duration=\"3h\"/]",
      "[pause duration=\"12s\"/]",
    ] {
      try open(try Pages.make(text), width: width)
      let wrong = try browser.evaluate(
        """
        (() => {
          const outer = document.getElementById("scroller").getBoundingClientRect();
          const ticks = [...document.querySelectorAll(".tick:not(.minor)")];
          const boxes = ticks.map((tick) => tick.firstChild.getBoundingClientRect());
          return [
            ...ticks.filter((tick, i) => tick.textContent === "" || boxes[i].right > outer.right).map((tick) => tick.outerHTML),
            ...boxes.slice(1).filter((box, i) => box.left < boxes[i].right).map((box) => "overlaps: " + box.left),
          ];
        })()
        """
      )
      #expect(wrong.items.isEmpty, "\(width), \(text.prefix(40)): \(wrong)")
    }
  }

  @Test func unknownLengthsSaySo() throws {
    try open(try Pages.make("[tts]Hello.[/tts]\n[sound file=\"sounds/unknown\"/]\n[laughs]"))
    let sound = try browser.evaluate(
      "document.querySelector('.clip.sound.unknown').getAttribute('aria-label')"
    ).text
    #expect(sound.contains("length unknown") && !sound.contains("0.000 s"))
    #expect(
      try browser.evaluate("document.querySelector('.clip.sound').textContent").text.contains(
        "length unknown"
      )
    )
    let row = try browser.evaluate("document.querySelector('tbody tr:last-child').textContent").text
    #expect(row.contains("unknown"), "\(row)")
  }

  @Test func signsAreNotOverFades() throws {
    try open(
      try Pages.make(
        "[music file=\"music/Carefree.opus\" fade-in=\"2s\" fade-out=\"3s\" volume=\"x\"]\n[pause duration=\"20s\"/]\n[/music]"
      )
    )
    let overlaps = try browser.evaluate(
      """
      (() => {
        const flag = document.querySelector(".clip.music .flag").getBoundingClientRect();
        return [...document.querySelectorAll(".fade")].map((fade) => fade.getBoundingClientRect())
          .filter((fade) => fade.left < flag.right && flag.left < fade.right).length;
      })()
      """
    )
    #expect(overlaps.number == 0)
  }

  /// The panel next to the script is never empty, and an empty script has none.
  @Test func thePlaceNextToTheScriptIsUsed() throws {
    try open(try Pages.make(Pages.everything))
    #expect(try browser.evaluate("document.querySelectorAll('#details dd').length").number > 3)
    try open(try Pages.make(plan: "# Nothing yet.\n"))
    #expect(try !browser.evaluate("document.querySelector('.details').checkVisibility()").boolean)
    let widths = try browser.evaluate(
      "['section.script', 'main'].map((name) => document.querySelector(name).getBoundingClientRect().width)"
    )
    #expect(widths[0].number == widths[1].number)
    #expect(browser.messages.isEmpty, "\(browser.messages)")
  }

  /// A picture of the whole page holds the start of the script.
  @Test func theScriptIsDrawnOutsideTheWindow() throws {
    try open(try Pages.make(Pages.long))
    let skipped = try browser.evaluate(
      """
      [...document.querySelectorAll(".chunk")].slice(0, 2)
        .filter((chunk) => getComputedStyle(chunk).contentVisibility !== "visible").length
      """
    )
    #expect(skipped.number == 0)
  }

  @Test(arguments: [320, 1280])
  func oddScriptsFit(width: Int) throws {
    let long = String(repeating: "abcdefghij", count: 60)
    let scripts = [
      "[pause duration=\"200ms\"/]", "", "[tts", "[laughs]\n[cries]\n[/music]",
      "[tts id=\"\(long)\"]\(long) 👩‍👩‍👧‍👦 مرحبا بالعالم שלום[/tts]\n[sound file=\"\(long)\"/]",
      (0..<5).map { "[sound file=\"sounds/pop\" start=\"\($0 * 100)ms\"/]" }.joined(separator: "\n"),
      (0..<1000).map { "[tts]Number \($0).[/tts]\n[pause duration=\"10s\"/]" }.joined(separator: "\n"),
    ]
    for script in scripts {
      try open(try Pages.make(script), width: width)
      #expect(try browser.evaluate("document.documentElement.scrollWidth").number <= Double(width))
      let hidden = try browser.evaluate(BrowserTests.hiddenWithoutHint)
      #expect(hidden.items.isEmpty, "\(script.prefix(40)): \(hidden)")
      let small = try browser.evaluate(BrowserTests.smallTargets)
      #expect(small.items.isEmpty, "\(script.prefix(40)): \(small)")
      #expect(browser.messages.isEmpty, "\(browser.messages)")
    }
  }

  // MARK: Hostile and large scripts

  @Test func nothingInAScriptRuns() throws {
    let attack =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- <svg onload=alert(3)> -->"
    let page = try Pages.make(
      "# \(attack)\n[tts id=\"a\" voice=\"\(attack.replacing("\"", with: "'"))\"]\n\(attack) ]]> \u{202E}\n[/tts]\n[\(attack)]\n"
    )
    try open(page)
    try browser.click(".clip.narration")
    try browser.point(at: ".clip.narration")
    #expect(browser.messages.isEmpty, "\(browser.messages)")
    #expect(try browser.evaluate("document.querySelectorAll('img, body svg[onload]').length").number == 0)
    #expect(try browser.evaluate("document.scripts.length").number == 2)
    #expect(try browser.evaluate("document.getElementById('L1').textContent").text.contains(attack))
  }

  /// The policy is not only written there: it holds.
  @Test func nothingIsFetchedOrRunBesideThePageItself() throws {
    try open(try Pages.make("[tts]Hello.[/tts]"))
    let ran = try browser.evaluate(
      """
      (() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
        return window.ran === true;
      })()
      """
    )
    #expect(!ran.boolean)
  }

  /// Three hours, and 10,000 elements: what is drawn does not grow with the script.
  @Test func longScriptsStayQuick() throws {
    let stretch = (0..<2500).map { index in
      """
      [tts id="part\(index)"]Number \(index), and some words about it that take a while to say.[/tts]
      [sound file="sounds/pop"/]
      [ai-image prompt="number \(index)" duration="500ms"/]
      [pause duration="200ms"/]

      """
    }.joined()
    let page = try Pages.make(stretch)
    try browser.call("Performance.enable", #"{"timeDomain": "threadTicks"}"#)
    try open(page)
    let metrics = try browser.call("Performance.getMetrics")["metrics"].items
    let seconds = try #require(metrics.first { $0["name"].text == "TaskDuration" })["value"].number
    #expect(seconds < 4, "of the processor, to open it")
    #expect(try browser.evaluate("document.querySelectorAll('#scroller *').length").number < 1500)
    try browser.evaluate("location.hash = '#t=0'")
    try browser.settle()
    try browser.press(.end)
    #expect(
      try browser.evaluate("document.activeElement.getAttribute('aria-label')").text.contains("Number 2499")
    )
    let place = try browser.evaluate(
      """
      (() => {
        const clip = document.activeElement.getBoundingClientRect();
        const line = document.querySelector(".line.chosen").getBoundingClientRect();
        const [tracks, lines] = ["scroller", "script"].map((id) => document.getElementById(id).getBoundingClientRect());
        return clip.left >= tracks.left && clip.left < tracks.right && line.top >= lines.top && line.bottom <= lines.bottom;
      })()
      """
    )
    #expect(place.boolean, "the last clip and its line are in sight")
    try browser.evaluate("document.getElementById('fit').click()")
    try browser.settle()
    #expect(try browser.evaluate("document.querySelectorAll('#scroller *').length").number < 1500)
    #expect(browser.messages.isEmpty, "\(browser.messages)")
  }

  @Test func manyOverlapsAreDrawnAsFarAsTheyAreSeen() throws {
    let stack = (0..<1000).map { "[pause duration=\"20s\" start=\"\($0)ms\"/]\n" }.joined()
    try open(try Pages.make("[tts]Hello.[/tts]\n" + stack.replacing("pause", with: "ai-image prompt=\"x\"")))
    #expect(try browser.evaluate("document.querySelectorAll('.clip').length").number < 100)
    try browser.click(".clip.picture")
    try browser.press(.end)
    #expect(try browser.evaluate("document.activeElement.getAttribute('aria-posinset')").text == "1000")
    #expect(try browser.evaluate("document.activeElement.checkVisibility()").boolean)
  }
}
