// SPDX-License-Identifier: GPL-3.0-or-later

/// The texts of a row of a sheet.
struct TopRow: Sendable {
  /// A cell that is not empty.
  typealias Cell = (column: Int, text: String)

  /// The row, 1-based.
  let number: Int
  /// How many cells it has, empty ones counted.
  let width: Int
  /// The cells that are not empty, by ascending column, 1-based.
  let texts: [Cell]

  /// The texts of a row.
  init(_ row: SheetRow) {
    (number, width) = (row.number, row.width)
    texts = row.cells.compactMap { cell in
      let text = row.text(of: cell)
      return Self.isFilled(text) ? (cell.column, text) : nil
    }
  }

  /// The text of a column, 1-based; nil where its cell is empty.
  subscript(column: Int) -> String? {
    // Most rows have no gaps, so the cell is usually where its column says.
    if texts.indices.contains(column - 1), texts[column - 1].column == column {
      return texts[column - 1].text
    }
    return texts.first { $0.column == column }?.text
  }

  /// The texts by their columns, 1-based.
  var cells: [Int: String] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0.column, $0.text) })
  }

  /// The first cell that is no number, by which rules know the row; else the first cell.
  var label: Cell? { texts.first { !Self.isNumber($0.text) } ?? texts.first }

  /// The first words of some length, by which a person knows the row; else the first cell with a letter,
  /// else the first cell.
  var title: String {
    let words = texts.filter { $0.text.contains(where: \.isLetter) }
    return (words.first { Self.isLong($0.text) } ?? words.first ?? texts.first)?.text ?? ""
  }

  /// Whether it is a row of some table: a number in front, words, and a figure beside them.
  ///
  /// Lists of who took part have no figures.
  var isListed: Bool {
    guard texts.count > 2, case .path = LineNumber(texts[0].text) else { return false }
    let rest = texts.dropFirst()
    return rest.contains { Self.isNumber($0.text) } && rest.contains { !Self.isNumber($0.text) }
  }

  /// Whether a text is more than a number of a section; Korean says much in two letters.
  private static func isLong(_ text: String) -> Bool {
    let isKorean = text.unicodeScalars.contains { (0x3040...0xD7A3).contains($0.value) }
    return text.count > (isKorean ? 1 : 3)
  }

  /// Whether a text has nothing but digits and marks of numbers.
  static func isNumber(_ text: String) -> Bool {
    var isASCII = true
    for byte in text.utf8 {
      switch byte {
      case 48...57, 9...13, UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"):
        continue
      case 0x80...: isASCII = false
      default: return false
      }
    }
    return isASCII || text.allSatisfy { $0.isNumber || $0.isWhitespace || ".,-()".contains($0) }
  }

  private static func isFilled(_ text: String) -> Bool {
    text.utf8.contains { (0x21...0x7E).contains($0) } || text.contains { !$0.isWhitespace }
  }
}
