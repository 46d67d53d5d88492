// SPDX-License-Identifier: GPL-3.0-or-later

/// A word or sign for money in headers, titles and cells: `VNĐ`, `đồng`, `$`, `원`.
struct CurrencySign: Hashable, Sendable {
  /// How findings name it: a code of ISO 4217, or the sign that several currencies have.
  let name: String
  /// The codes of the currencies that it may stand for.
  let codes: Set<String>
  /// Whether the word means money wherever it stands, unlike `đ`, `won` or `pound`.
  let isSure: Bool

  private init(_ name: String, _ codes: Set<String>, isSure: Bool) {
    (self.name, self.codes, self.isSure) = (name, codes, isSure)
  }

  /// The sign that a word in small letters is, or nil.
  static func named(_ word: some StringProtocol) -> Self? { signs[String(word)] }

  /// The signs in the order of their names, one of each; fewer than 255.
  static let all = Dictionary(signs.values.map { ($0.name, $0) }) { $0.isSure ? $0 : $1 }
    .sorted { $0.key < $1.key }.map(\.value)

  /// The place of its name among all.
  var place: Int? { Self.places[name] }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

  private static let signs: [String: Self] = {
    var signs: [String: Self] = [:]
    for code in otherCodes.split(separator: " ").map(String.init) {
      signs[code.lowercased()] = Self(code, [code], isSure: true)
    }
    for (name, codes, sure, unsure) in words {
      let codes = Set(codes.split(separator: " ").map(String.init))
      for word in sure.split(separator: " ") {
        signs[String(word)] = Self(name, codes, isSure: true)
      }
      for word in unsure.split(separator: " ") {
        signs[String(word)] = Self(name, codes, isSure: false)
      }
    }
    return signs
  }()

  /// Codes that are no words of a language.
  private static let otherCodes = """
    AED AFN AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
    CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD \
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR \
    LRD LSL LYD MDL MGA MKD MMK MNT MRU MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR \
    PLN PYG QAR RSD RUB RWF SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD \
    TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
    """

  private static let dollars =
    "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD"
  private static let pesos = "ARS CLP COP CUP DOP MXN PHP UYU"

  /// The name, the currencies, words that mean money everywhere, and words that may mean something else.
  private static let words: [(name: String, codes: String, sure: String, unsure: String)] = [
    ("VND", "VND", "vnđ ₫", "đồng dong đ d"),
    ("USD", "USD", "us$ 미불 미화", ""),
    ("AUD", "AUD", "a$ au$", ""), ("CAD", "CAD", "c$ ca$", ""), ("HKD", "HKD", "hk$", ""),
    ("NZD", "NZD", "nz$", ""), ("SGD", "SGD", "s$ sg$", ""), ("TWD", "TWD", "nt$", ""),
    ("BRL", "BRL", "r$", ""), ("$", dollars + " " + pesos, "$", ""),
    ("dollar", dollars, "dollar dollars 달러 đôla", "đô 불 dola"),
    ("EUR", "EUR", "€ euro euros 유로", ""),
    ("KRW", "KRW KPW", "₩ 원화", "원 won"),
    ("JPY", "JPY", "円 엔화", "yen 엔 yên"), ("CNY", "CNY", "rmb cnh yuan 위안", "元"),
    ("¥", "JPY CNY", "¥", ""),
    ("£", "GBP EGP FKP GIP SHP SYP LBP SDG SSP", "£ sterling", "pound pounds"),
    ("IDR", "IDR", "rupiah", "rp"), ("THB", "THB", "฿ baht 바트", ""), ("LAK", "LAK", "₭", "kip"),
    ("KHR", "KHR", "៛", "riel"), ("MYR", "MYR", "ringgit", "rm"), ("peso", pesos, "peso pesos", ""),
    ("PHP", "PHP", "₱", ""), ("rupee", "INR PKR LKR NPR MUR SCR MVR", "rupee rupees", "rs"),
    ("INR", "INR", "₹", ""),
    ("franc", "CHF BIF CDF DJF GNF KMF RWF XAF XOF XPF", "francs", "franc"),
    ("kr", "SEK NOK DKK ISK", "", "kr"), ("RUB", "RUB", "₽ rouble roubles ruble rubles", ""),
    ("TRY", "TRY", "₺", ""), ("UAH", "UAH", "₴", ""), ("NGN", "NGN", "₦", ""),
    ("ILS", "ILS", "₪", ""),
    ("KZT", "KZT", "₸", ""), ("MNT", "MNT", "₮", ""), ("BDT", "BDT", "৳ taka", ""),
    ("PLN", "PLN", "zł", ""), ("CZK", "CZK", "kč", ""), ("MMK", "MMK", "", "kyat"),
  ]
}
