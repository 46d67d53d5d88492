// SPDX-License-Identifier: GPL-3.0-or-later

/// What a word says where amounts have a unit: `triệu đồng`, `in thousands of dollars`, `천원`.
struct AmountWord: Hashable, Sendable {
  /// How many zeros it stands for.
  var zeros: Int?
  /// The currency that it names.
  var currency: CurrencySign?
  /// Whether it means that wherever it stands, unlike `tr`, `tỷ` (also a rate) or `k`.
  var isSure = true
  /// Whether it only joins the others.
  var isFiller: Bool { zeros == nil && currency == nil }
  /// Whether a unit stands behind it, as behind `ĐVT`.
  var isLabel = false
  /// Whether it is a letter that alone means nothing here: a fourth point, or metres.
  var isLetter = false
  /// Whether it makes a label one that only units have, as in `Đơn vị tính`, unlike `Đơn vị`.
  var isOfSureLabel = false

  /// The letter of a column, or đồng in plain letters.
  static let letterD = named("d") ?? Self()

  /// The meaning of a word in small letters, or nil where it has none here.
  static func named(_ word: String) -> Self? {
    if let zeros = scales[word] {
      return Self(zeros: zeros, isSure: !unsureScales.contains(word), isLetter: word == "m")
    }
    if let currency = CurrencySign.named(word) {
      return Self(currency: currency, isSure: currency.isSure, isLetter: word == "d")
    }
    if labels.contains(word) || word.hasSuffix("단위") {
      let isSure = word.hasSuffix("단위") || ["đvt", "dvt", "tệ"].contains(word)
      return Self(isLabel: true, isOfSureLabel: isSure)
    }
    if fillers.contains(word) {
      return Self(isOfSureLabel: ["tính", "tinh", "tiền"].contains(word))
    }
    return joined(word)
  }

  /// `trđ`, `백만원`, `kVND`: a scale and a currency in one word.
  private static func joined(_ word: String) -> Self? {
    for length in stride(from: word.count - 1, to: 0, by: -1) {
      guard let zeros = scales[String(word.prefix(length))],
        let currency = CurrencySign.named(word.dropFirst(length)),
        length > 1 || word.count > 3 || !word.allSatisfy(\.isASCII)
      else { continue }
      return Self(zeros: zeros, currency: currency)
    }
    return nil
  }

  /// Words before an amount that is meant as such, `mười triệu đồng`, `ten million dollars`.
  static let numerals: Set<String> = Set(
    """
    một hai ba bốn năm sáu bảy tám chín mười mươi chục trăm vài hàng mốt tư lăm nhăm linh lẻ rưỡi mot \
    muoi chuc tram hang one two three four five six seven eight nine ten twenty thirty fifty hundred
    """.split(separator: " ").map(String.init))

  /// Whether it is a word of dates, taxes, books or counted things, in small letters.
  static func isAside(_ word: String) -> Bool {
    asides.contains(word) || (word.count > 1 && DateWord.all[FoldedText.key(word)] != nil)
  }

  private static let asides: Set<String> = Set(
    """
    vat gst tax thuế thue gtgt net gross incl excl including excluding gồm bao chưa có cả theo sổ nsnn \
    부가세 포함 별도 장부 cái chiếc bộ quyển cuốn tấm 개 대 점 ea pcs items
    """.split(separator: " ").map(String.init))

  private static let labels: Set<String> = [
    "đvt", "dvt", "đv", "đơn", "don", "vị", "vi", "unit", "units", "currency", "tệ", "통화",
  ]

  private static let fillers: Set<String> = [
    "in", "of", "x", "×", "s", "the", "by", "us", "la", "mỹ", "my", "việt", "viet", "nam", "tính",
    "tinh", "bằng", "bang", "là", "tiền", "tien", "loại", "loai", "all", "amounts", "figures",
    "expressed", "are", "is", "and", "금액", "기준", "vietnamese", "korean",
  ]

  private static let unsureScales: Set<String> = [
    "ngan", "ng", "ty", "ti", "tỷ", "tỉ", "tr", "k", "m", "mm", "mn", "bn", "mil", "mio", "mrd",
    "천", "만", "千", "万",
    "萬", "억", "백만", "천만", "십만", "십억", "조", "juta", "ribu",
  ]

  private static let scales: [String: Int] = {
    var scales: [String: Int] = [:]
    for (zeros, words) in [
      (3, "nghìn nghin ngàn ngan ng thousand thousands thous thou thds thsd tsd ribu k 천 千"),
      (4, "만 万 萬"),
      (5, "십만 lakh lakhs"),
      (6, "triệu trieu tr million millions mio mil mln mn mm m juta 백만 百万 百萬"),
      (7, "천만 crore crores 千万 千萬"),
      (8, "억 億 亿"), (9, "tỷ tỉ ty ti billion billions bn mrd mlrd miliar 십억"), (12, "조"),
    ] {
      for word in words.split(separator: " ") { scales[String(word)] = zeros }
    }
    return scales
  }()
}
