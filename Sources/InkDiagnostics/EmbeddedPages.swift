// swift-format-ignore-file
// Made of docs/diagnostics by `make golden`: change the pages instead.

let embeddedPages: [(code: String, text: String)] = []
