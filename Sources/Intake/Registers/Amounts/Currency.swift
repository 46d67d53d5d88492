// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The currency in which the amounts of an inventory are.
struct Currency: Hashable, Sendable {
  /// Its code of ISO 4217.
  let code: String

  /// How many decimals its amounts have: two, or none as đồng and won.
  var minorDigits: Int { NumberText.minorDigits(of: code) }

  /// Whether a sign may stand for it.
  func has(_ sign: CurrencySign) -> Bool { sign.codes.contains(code) }
}
