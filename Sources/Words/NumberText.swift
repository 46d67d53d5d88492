// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers as people write them in a language.
public struct NumberText: Sendable {
  private let groupMark: String
  private let decimalMark: String

  /// The marks of a language: `1.234.567,8` in Vietnamese, `1,234,567.8` in English and Korean.
  public init(_ language: Language) {
    groupMark = Message("number.group_mark").text(in: language)
    decimalMark = Message("number.decimal_mark").text(in: language)
  }

  /// A whole number with its digits in groups of three and a true minus sign.
  public func whole(_ number: Int64) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupMark }
      text.append(digit)
    }
    return text
  }

  /// Money of a currency with two minor digits or none (đồng and won have none).
  public func money(_ amount: Int64, currency: String) -> String {
    guard !Self.withoutMinorUnit.contains(currency) else { return whole(amount) }
    let (major, minor) = amount.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = amount < 0 ? "−" : ""
    return sign + whole(Int64(clamping: major)) + decimalMark + (minor < 10 ? "0" : "") + "\(minor)"
  }

  /// Metres as kilometres with one decimal, rounded half up.
  public func kilometres(_ metres: Int64) -> String {
    tenths(metres, of: 100)
  }

  /// Metres as kilometres with as many decimals as it takes, at least one.
  public func exactKilometres(_ metres: Int64) -> String {
    let (whole, rest) = metres.magnitude.quotientAndRemainder(dividingBy: 1_000)
    let decimals = String("\(1_000 + rest)".dropFirst())
    let shortest = decimals.hasSuffix("00") ? 1 : decimals.hasSuffix("0") ? 2 : 3
    return (metres < 0 ? "−" : "") + self.whole(Int64(whole)) + decimalMark
      + decimals.prefix(shortest)
  }

  /// Square centimetres as square metres with one decimal, rounded half up.
  public func squareMetres(_ squareCentimetres: Int64) -> String {
    tenths(squareCentimetres, of: 1_000)
  }

  /// Tenths with one decimal.
  public func tenths(_ tenths: Int64) -> String {
    self.tenths(tenths, of: 1)
  }

  /// A decimal number such as `0.5`, with the decimal mark of the language.
  public func decimal(_ number: String) -> String {
    number.replacing(".", with: decimalMark)
  }

  /// A number of parts, so many of which make a tenth, with one decimal, rounded half up.
  private func tenths(_ number: Int64, of parts: UInt64) -> String {
    let tenths = number.magnitude / parts + (number.magnitude % parts * 2 >= parts ? 1 : 0)
    let sign = number < 0 && tenths > 0 ? "−" : ""
    return sign + whole(Int64(clamping: tenths / 10)) + decimalMark + "\(tenths % 10)"
  }

  /// How many decimals the amounts of a currency of ISO 4217 have, two or none.
  public static func minorDigits(of currency: String) -> Int {
    withoutMinorUnit.contains(currency) ? 0 : 2
  }

  /// Currencies of ISO 4217 whose amounts have no minor unit.
  private static let withoutMinorUnit: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
  ]
}
