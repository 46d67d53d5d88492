// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// What a header or a title of a register says of its amounts: `(1.000đ)`, `ĐVT: triệu đồng`,
/// `Cost (USD)`.
struct AmountUnit {
  /// How many zeros amounts lack, 3 for thousands.
  let zeros: Int
  /// The currencies that are named; none where only a scale is.
  let currencies: [CurrencySign]

  /// What the header of a column of amounts says; nil where it says nothing.
  init?(header text: String) { self.init(text, isHeader: true) }

  /// What a title above a table says; nil where it says nothing.
  init?(title text: String) { self.init(text, isHeader: false) }

  /// Whether a header says that units stand below it, as `ĐVT` or `Đơn vị tính`.
  static func isLabel(_ header: String) -> Bool {
    let phrases = PhraseReader.phrases(of: header)
    return phrases.contains(where: \.isLabel)
      && phrases.allSatisfy { $0.parts.allSatisfy { $0.word?.isFiller == true } }
  }

  /// The header or title that may name a unit that is not known, where none names one clearly.
  static func unknown(header: String, titles: [String]) -> String? {
    let texts = [(header, true)] + titles.map { ($0, false) }
    guard !texts.contains(where: { isClear(in: $0, isHeader: $1) }) else { return nil }
    return texts.first { isUnknown(in: $0, isHeader: $1) }?.0
  }

  private static func isClear(in text: String, isHeader: Bool) -> Bool {
    PhraseReader.phrases(of: text).contains { $0.isClear(isHeader: isHeader) }
  }

  /// Whether a word stands where units stand that is none that is known.
  private static func isUnknown(in text: String, isHeader: Bool) -> Bool {
    PhraseReader.phrases(of: text).contains { $0.mayBeUnknownUnit(isHeader: isHeader) }
  }

  private init?(_ text: String, isHeader: Bool) {
    let units = PhraseReader.phrases(of: text).map { $0.units(isHeader: isHeader) }.filter {
      !$0.isEmpty
    }
    guard !units.isEmpty else { return nil }
    // "Nghìn tỷ" is one scale, "1.000đ (nghìn đồng)" the same one twice.
    zeros = units.map { $0.reduce(0) { $0 + ($1.zeros ?? 0) } }.max() ?? 0
    currencies = units.flatMap { $0.compactMap(\.currency) }
  }

  /// The first currency, where none of them is that of the inventory.
  func foreign(to currency: Currency) -> CurrencySign? {
    currencies.contains(where: currency.has) ? nil : currencies.first
  }
}
