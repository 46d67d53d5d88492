// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Sets of norms that were all over before the day that the tables speak of.
  ///
  /// A set that begins
  /// later is right: mergers are planned before their norms hold.
  func expiredNorms() -> [Finding] {
    guard norms.isWhole, let asOf else { return [] }
    return Dictionary(grouping: norms.numbered) { $0.row.set }
      .compactMap { set, norms in
        let last = norms.compactMap { $0.row.validTo }.max { $0.latest < $1.latest }
        guard let last, last.latest < asOf.earliest, norms.allSatisfy({ $0.row.validTo != nil })
        else { return nil }
        return finding(about: set, last, asOf, row: norms[0].number)
      }
  }

  private func finding(
    about set: String, _ last: PartialDate, _ asOf: PartialDate, row: Int
  ) -> Finding {
    norms.layout.finding(
      .expiredNorms, severity: .warning, row: row, column: "valid_to", value: last.description,
      Message("row.expired-norms", ["norms": Finding.quoted(set), "end": last, "as_of": asOf]),
      remedy: Message("row.add-norms"))
  }
}
