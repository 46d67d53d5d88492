// SPDX-License-Identifier: GPL-3.0-or-later

/// How a number format makes a text of a whole number, with zeros in front or words around it: 123 is
/// `0000123` in `0000000`, 9 is `TS009` in `"TS"000`.
struct ShownText: Hashable, Sendable {
  private enum Piece: Hashable {
    /// A digit of the number; one that has to stand there is 0 where the number is shorter.
    case digit(isRequired: Bool)
    case text(Character)
  }

  private var pieces: [Piece] = []
  private var hasPoint = false

  /// What the part of a format for positive numbers adds to whole ones; nil where it adds nothing but
  /// marks of thousands and decimals, or shows something else than a number.
  init?(formatCode: String) {
    var rest = formatCode[...]
    while let next = rest.popFirst(), next != ";" {
      guard take(next, &rest) else { return nil }
    }
    let required = pieces.count { $0 == .digit(isRequired: true) }
    let hasText = pieces.contains { if case .text(let text) = $0 { text != " " } else { false } }
    guard hasText || (required > 1 && !hasPoint),
      pieces.contains(where: { if case .digit = $0 { true } else { false } })
    else { return nil }
  }

  /// Takes in a character; false where no whole number is shown.
  private mutating func take(_ next: Character, _ rest: inout Substring) -> Bool {
    switch next {
    case "0", "#", "?":
      // Decimals of a whole number are zeros, which say nothing.
      if !hasPoint { pieces.append(.digit(isRequired: next == "0")) }
    case "G" where rest.hasPrefix("eneral"):
      rest = rest.dropFirst("eneral".count)
      pieces.append(.digit(isRequired: true))
    case ".": hasPoint = true
    case ",": break
    case "\"":
      let text = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(text.count + 1)
      pieces += text.map { .text($0) }
    case "\\": if let text = rest.popFirst() { pieces.append(.text(text)) }
    // A blank as wide as the next character, or the character that fills the cell.
    case "_", "*": rest = rest.dropFirst()
    case "[":
      let content = rest.prefix { $0 != "]" }
      rest = rest.dropFirst(content.count + 1)
      return !content.contains(where: "<>=".contains)
    case " ", "-", "+", "(", ")", ":", "$": pieces.append(.text(next))
    default: return false
    }
    return true
  }

  /// The UTF-8 of a whole number as it is shown.
  func text(of digits: some BidirectionalCollection<UInt8>) -> [UInt8] {
    var shown: [[UInt8]] = []
    var rest = digits[...]
    let first = pieces.firstIndex { if case .digit = $0 { true } else { false } }
    for (index, piece) in pieces.enumerated().reversed() {
      switch piece {
      case .text(let text): shown.append(Array(String(text).utf8))
      case .digit where index == first && !rest.isEmpty: shown.append(Array(rest))
      case .digit(let isRequired):
        if let digit = rest.popLast() {
          shown.append([digit])
        } else if isRequired {
          shown.append([UInt8(ascii: "0")])
        }
      }
    }
    return Array(shown.reversed().joined())
  }
}
