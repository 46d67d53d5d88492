// SPDX-License-Identifier: GPL-3.0-or-later

/// A text with named places: `{name}` is a place, `{{` and `}}` are braces of the text itself.
struct Template: Hashable, Sendable {
  /// A stretch of a template.
  enum Part: Hashable, Sendable {
    case text(String)
    case place(String)
  }

  /// The text in pieces, in order.
  let parts: [Part]

  /// A text whose places stand in braces; a brace that is neither closed nor doubled is text.
  init(_ text: String) {
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      literal += rest[..<brace]
      let after = rest[rest.index(after: brace)...]
      if after.first == rest[brace] {
        literal.append(rest[brace])
        rest = after.dropFirst()
      } else if rest[brace] == "{", let end = after.firstIndex(of: "}") {
        if !literal.isEmpty { parts.append(.text(literal)) }
        parts.append(.place(String(after[..<end])))
        (literal, rest) = ("", after[end...].dropFirst())
      } else {
        literal.append(rest[brace])
        rest = after
      }
    }
    literal += rest
    self.parts = literal.isEmpty ? parts : parts + [.text(literal)]
  }

  /// A text without places.
  init(verbatim text: String) {
    parts = [.text(text)]
  }

  /// The names of the places.
  var places: Set<String> {
    Set(
      parts.compactMap { part in
        if case .place(let name) = part { name } else { nil }
      })
  }

  /// The text with its places filled; a place without a value stays as it is written.
  func filled(_ value: (String) -> String?) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let literal): text += literal
      case .place(let name): text += value(name) ?? "{\(name)}"
      }
    }
  }
}
