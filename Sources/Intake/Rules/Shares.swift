// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Estates whose shares do not add up to exactly 1, each told at its first row.
  ///
  /// Nothing is said while a row of the table could not be read, since a share may stand there.
  func shareFindings() -> [Finding] {
    guard successions.isWhole else { return [] }
    return Dictionary(grouping: successions.numbered) { $0.row.estate }
      .compactMap { estate, successions in
        let sum = Self.sum(successions.map(\.row.share))
        return sum == .one ? nil : finding(about: estate, sum, row: successions[0].number)
      }
  }

  /// The exact sum; nil where it does not fit.
  private static func sum(_ shares: [Fraction]) -> Fraction? {
    shares.reduce(Fraction.zero) { $0?.adding($1) }
  }

  private func finding(about estate: Estate, _ sum: Fraction?, row: Int) -> Finding {
    let what = description(of: estate)
    let message: Message =
      if let sum {
        Message("row.share-sum", ["scope": what, "sum": sum])
      } else {
        Message("row.share-digits", ["scope": what])
      }
    return successions.layout.finding(
      .shareSum, row: row, column: "share", message,
      remedy: Message("row.correct-shares"))
  }

  private func description(of estate: Estate) -> Message {
    let unit = Finding.quoted(keys.units[estate.predecessor])
    let office = estate.office.map { Finding.quoted(keys.offices[$0]) }
    let assetClass = estate.assetClass.map { Finding.quoted(keys.classes[$0]) }
    return switch (office, assetClass) {
    case (nil, nil): Message("scope.unit", ["unit": unit])
    case (let office?, nil): Message("scope.unit-office", ["unit": unit, "office": office])
    case (nil, let assetClass?): Message("scope.unit-class", ["unit": unit, "class": assetClass])
    case (let office?, let assetClass?):
      Message("scope.unit-office-class", ["unit": unit, "office": office, "class": assetClass])
    }
  }
}
