// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Words

/// Words by which things are counted: in the header of a column of numbers that are no money several as
/// one, `Quantity (thousand)`, `Số lượng (chục)`, `수량(천개)`, and behind a number one by one, `12 chiếc`.
enum CountUnit {
  /// A number without the word behind it by which things are counted one by one, `12 chiếc`, `20 cái`,
  /// `3대`; any other text as it is.
  static func bareNumber(_ text: String) -> String {
    guard let last = text.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return text }
    let behind = text[text.index(after: last)...]
    return singles.contains(words(of: String(behind)).joined(separator: " "))
      ? String(text[...last]) : text
  }

  /// Whether a number that a number format shows with words is no number of single things: `2 tá`.
  static func countsSeveral(_ shown: String) -> Bool {
    shown.contains(where: \.isLetter)
      && RegisterNumber.whole(CellMapper.trimmed(bareNumber(shown)), thousands: nil) == nil
  }

  /// Whether the header of an amount says that it is that of one item: `đồng/cái`, `Đơn giá`, `단가`.
  static func isPrice(_ header: String) -> Bool {
    let text = header.precomposedStringWithCompatibilityMapping.lowercased()
    if prices.contains(where: text.contains) { return true }
    let behind = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return behind.contains { singles.contains(String($0.prefix(while: \.isLetter))) }
  }

  private static let prices = [
    "đơn giá", "don gia", "giá đơn vị", "unit price", "unit cost", "price per", "cost per",
    "per unit",
    "per item", "per piece", "price each", "each item", "단가", "개당", "대당",
  ]

  /// The first such word of a header; nil where it has none.
  static func word(in header: String) -> String? {
    var last = ""
    for word in words(of: header) {
      let isCounted =
        AmountWord.numerals.contains(last) || (!last.isEmpty && last.allSatisfy(\.isNumber))
      // "trên 10 triệu đồng" is an amount, "hai chục" a number.
      if isUnit(word), !isCounted { return word }
      last = word
    }
    return nil
  }

  private static func isUnit(_ word: String) -> Bool {
    if known.contains(word) { return true }
    // In Korean the things that are counted stand in the same word.
    return korean.contains { scale in
      word.hasPrefix(scale) && things.contains(String(word.dropFirst(scale.count)))
    }
  }

  /// The words in small letters; `1.000` and `'000` are words.
  private static func words(of header: String) -> [String] {
    let text = header.precomposedStringWithCompatibilityMapping.lowercased()
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "," }
      .map { word in
        word.contains(where: \.isLetter)
          ? word.filter { $0 != "." && $0 != "," } : word.filter(\.isNumber)
      }
  }

  private static let known = Set(
    """
    nghìn ngàn nghin ngan triệu trieu chục tá trăm đôi cặp pair pairs thousand thousands million millions dozen dozens doz \
    hundred hundreds gross lakh ribu 000 1000 10000 1000000
    """.split(separator: " ").map(String.init))

  private static let korean = ["천만", "백만", "십만", "천", "만", "백", "십", "다스", "켤레", "쌍"]

  private static let singles = Set(
    """
    cái chiếc bộ con quyển cuốn tờ bản tấm máy căn piece pieces pc pcs item items unit units set sets ea \
    each 개 대 점 매 권 장 조 세트
    """.split(separator: " ").map(String.init))

  private static let things: Set<String> = ["", "개", "대", "점", "매", "권", "명", "장", "세트", "ea"]
}

extension SheetPlan {
  /// Notes numbers that count several things as one without a scale that says how many.
  mutating func checkCounts() {
    for field in fields where field.kind == .number && field.factor == nil {
      guard mapping.scales[field.name] == nil, let column = source.columns[field.name],
        let word = CountUnit.word(in: column.header)
      else { continue }
      report(
        .unstatedScale, row: header?.rows.upperBound,
        Message(
          "mapping.count-unit",
          [
            "text": Finding.quoted(column.header), "field": field.name,
            "word": Finding.quoted(word),
          ]),
        remedy: Message(
          "mapping.state-count",
          [
            "mapping": remedyName, "thousands": "scales: {\(field.name): 1000}",
            "one": "scales: {\(field.name): 1}",
          ]))
    }
  }
}
