// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// One finding that counts the posts without a workplace, which only planned premises can give.
  func workplaceFindings() -> [Finding] {
    let homeless = posts.numbered.filter { $0.row.office == nil }
    guard let first = homeless.first else { return [] }
    return [
      posts.layout.finding(
        .postWithoutWorkplace, severity: .warning, row: first.number, column: "office",
        Message("row.no-workplace", ["rows": homeless.count]),
        remedy: Message("row.name-workplace"))
    ]
  }
}
