// SPDX-License-Identifier: GPL-3.0-or-later

/// A text with named places: `{name}` is a place, `{{` and `}}` are braces of the text itself.
package struct Template: Hashable, Sendable {
  /// A stretch of a template.
  enum Part: Hashable, Sendable {
    case text(String)
    case place(String)
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  /// The text in pieces, in order.
  let parts: [Part]

  /// A text whose places stand in braces; a brace that is neither closed nor doubled is text.
  package init(_ text: String) {
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    // Braces are found among bytes: to divide a text into characters takes far longer.
    while let brace = rest.utf8.firstIndex(where: { $0 == Self.open || $0 == Self.close }) {
      literal += rest[..<brace]
      let after = rest[rest.utf8.index(after: brace)...]
      if after.utf8.first == rest.utf8[brace] {
        let second = after.utf8.index(after: after.startIndex)
        literal += after[..<second]
        rest = after[second...]
      } else if rest.utf8[brace] == Self.open,
        let end = after.utf8.firstIndex(of: Self.close)
      {
        if !literal.isEmpty { parts.append(.text(literal)) }
        parts.append(.place(String(after[..<end])))
        (literal, rest) = ("", after[after.utf8.index(after: end)...])
      } else {
        literal += rest[brace..<after.startIndex]
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
  package var places: Set<String> {
    Set(
      parts.compactMap { part in
        if case .place(let name) = part { name } else { nil }
      })
  }

  /// The text with its places filled; a place without a value stays as it is written.
  package func filled(_ value: (String) -> String?) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let literal): text += literal
      case .place(let name): text += value(name) ?? "{\(name)}"
      }
    }
  }
}
