import FoundationEssentials
import InkSystem

/// Debian's Chromium without a window, driven over a pipe by the DevTools protocol.
///
/// <https://chromedevtools.github.io/devtools-protocol/>
package final class Browser {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package enum Key: String {
    case left = "ArrowLeft"
    case right = "ArrowRight"
    case up = "ArrowUp"
    case down = "ArrowDown"
    case enter = "Enter"
    case escape = "Escape"
    case tab = "Tab"
    case end = "End"
    case plus = "+"
    case minus = "-"
    case zero = "0"

    /// Windows' number of the key, by which Chromium knows those that are no characters.
    var number: Int {
      switch self {
      case .left: 37
      case .up: 38
      case .right: 39
      case .down: 40
      case .enter: 13
      case .escape: 27
      case .tab: 9
      case .end: 35
      case .plus: 187
      case .minus: 189
      case .zero: 48
      }
    }
  }

  private let child: ChildProcess
  private let profile: TemporaryFolder
  private var session: String?
  private var lastID = 0
  private var received: [UInt8] = []
  /// What the page complained of: exceptions, violations of its policy, what would have been fetched.
  package private(set) var messages: [String] = []

  package init() throws {
    profile = try TemporaryFolder()
    // The pipes are descriptors 3 and 4. As root, as in containers, Chromium has no sandbox. It leaves files behind
    // where it keeps what is temporary.
    let command = """
      TMPDIR='\(profile.path)' exec chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
      --remote-debugging-pipe --hide-scrollbars --user-data-dir='\(profile.path)' about:blank 3<&0 4>&1 >/dev/null 2>&1
      """
    child = try ChildProcess(["sh", "-c", command])
    let target = try call("Target.createTarget", #"{"url": "about:blank"}"#)["targetId"].text
    session = try call("Target.attachToTarget", #"{"targetId": \#(quoted(target)), "flatten": true}"#)[
      "sessionId"
    ].text
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
  }

  deinit {
    child.send(signal: 15)
    _ = child.wait()
  }

  /// Opens a page at a size, as a phone or a desk would show it.
  ///
  /// - Parameter fragment: With its `#`.
  package func open(
    _ path: String,
    width: Int = 1280,
    height: Int = 900,
    isDark: Bool = false,
    fragment: String = ""
  ) throws {
    let metrics =
      #"{"width": \#(width), "height": \#(height), "deviceScaleFactor": 1, "mobile": \#(width < 700)}"#
    try call("Emulation.setDeviceMetricsOverride", metrics)
    let scheme = #"{"name": "prefers-color-scheme", "value": "\#(isDark ? "dark" : "light")"}"#
    let motion = #"{"name": "prefers-reduced-motion", "value": "reduce"}"#
    try call("Emulation.setEmulatedMedia", #"{"features": [\#(scheme), \#(motion)]}"#)
    messages = []
    // A page that differs in its fragment alone is not loaded again.
    try call("Page.navigate", #"{"url": "about:blank"}"#)
    try call("Page.navigate", #"{"url": \#(quoted("file://\(path)\(fragment)"))}"#)
    try wait(for: "document.readyState === 'complete' && location.protocol === 'file:'")
    try settle()
  }

  /// Waits until what was asked for has been drawn.
  package func settle() throws {
    try evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
  }

  /// Waits until a page that runs no scripts is there.
  package func settleWithoutScripts() throws {
    while try receive()["method"].text != "Page.loadEventFired" {}
  }

  package func wait(for condition: String) throws {
    for _ in 0..<600 {
      if (try? evaluate(condition).boolean) == true { return }
      try evaluate("new Promise((done) => setTimeout(() => done(1), 50))")
    }
    throw Failure(description: "never came true: \(condition)")
  }

  /// The value of an expression in the page.
  @discardableResult
  package func evaluate(_ expression: String) throws -> AnyJSON {
    let answer = try call(
      "Runtime.evaluate",
      #"{"expression": \#(quoted(expression)), "awaitPromise": true, "returnByValue": true}"#
    )
    if case .object(let exception) = answer["exceptionDetails"] {
      throw Failure(description: "\(expression): \(exception)")
    }
    return answer["result"]["value"]
  }

  package func press(_ key: Key) throws {
    for kind in ["rawKeyDown", "keyUp"] {
      try call(
        "Input.dispatchKeyEvent",
        #"{"type": "\#(kind)", "key": "\#(key.rawValue)", "windowsVirtualKeyCode": \#(key.number)}"#
      )
    }
    try settle()
  }

  /// Clicks in the middle of what a selector finds first.
  package func click(_ selector: String) throws {
    let place = try middle(of: selector)
    for kind in ["mousePressed", "mouseReleased"] {
      try mouse(kind, place, #", "button": "left", "clickCount": 1"#)
    }
    try settle()
  }

  package func point(at selector: String) throws {
    try mouse("mouseMoved", middle(of: selector), "")
    try settle()
  }

  /// Turns the wheel over a place, with Ctrl held down.
  package func turnWheel(by pixels: Int, at place: (x: Double, y: Double)) throws {
    try mouse("mouseWheel", place, #", "deltaX": 0, "deltaY": \#(pixels), "modifiers": 2"#)
    try settle()
  }

  private func middle(of selector: String) throws -> (x: Double, y: Double) {
    let box = try evaluate(
      """
      (() => {
        const element = document.querySelector(\(quoted(selector)));
        element.scrollIntoView({ block: "nearest" });
        const box = element.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      })()
      """
    )
    return (box[0].number, box[1].number)
  }

  private func mouse(_ kind: String, _ place: (x: Double, y: Double), _ more: String) throws {
    try call("Input.dispatchMouseEvent", #"{"type": "\#(kind)", "x": \#(place.x), "y": \#(place.y)\#(more)}"#)
  }

  package func allowScripts(_ allowed: Bool) throws {
    try call("Emulation.setScriptExecutionDisabled", #"{"value": \#(!allowed)}"#)
  }

  // MARK: The protocol

  /// - Parameter parameters: A JSON object.
  @discardableResult
  package func call(_ method: String, _ parameters: String = "{}") throws -> AnyJSON {
    lastID += 1
    let place = try session.map { #", "sessionId": \#(try quoted($0))"# } ?? ""
    let message = #"{"id": \#(lastID), "method": "\#(method)", "params": \#(parameters)\#(place)}"#
    guard let input = child.input else { throw Failure(description: "the browser is gone") }
    try input.write(Array(message.utf8) + [0])
    while true {
      let answer = try receive()
      if answer["id"].number == Double(lastID) {
        if case .object(let error) = answer["error"] { throw Failure(description: "\(method): \(error)") }
        return answer["result"]
      }
      note(answer)
    }
  }

  private func note(_ event: AnyJSON) {
    switch event["method"].text {
    case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled",
      "Page.javascriptDialogOpening":
      messages.append("\(event)")
    case "Network.requestWillBeSent":
      let address = event["params"]["request"]["url"].text
      if !address.hasPrefix("file://") || !address.hasSuffix(".html") {
        messages.append("fetched \(address)")
      }
    default: break
    }
  }

  private func receive() throws -> AnyJSON {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = Data(received[..<end])
        received.removeSubrange(...end)
        return try JSONDecoder().decode(AnyJSON.self, from: message)
      }
      guard FileDescriptor.waitForInput([child.output], milliseconds: 180_000) == [true] else {
        throw Failure(description: "the browser does not answer")
      }
      let part = try child.output.read(upTo: 1 << 16)
      guard !part.isEmpty else {
        throw Failure(description: "chromium did not start, or ended: `make test` installs it")
      }
      received += part
    }
  }
}

/// As a literal of JSON, and of JavaScript.
package func quoted(_ text: String) throws -> String {
  String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
}
