// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The order in which findings are told: by file, row and column.
enum FindingOrder {
  private static let files = ["inventory.yaml"] + TableName.allCases.map(\.fileName)

  /// The findings in order; those of one place stay as they came.
  ///
  /// Registers come behind the tables, by their names.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    let places = Dictionary(
      Set(findings.map(\.file)).sorted(by: precedes).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let keyed = findings.enumerated().map { index, finding in
      (file: places[finding.file] ?? 0, sheet: finding.sheet ?? "", finding: finding, index: index)
    }
    return keyed.sorted { left, right in
      if left.file != right.file { return left.file < right.file }
      if left.sheet != right.sheet { return left.sheet < right.sheet }
      return key(left.finding, left.index).lexicographicallyPrecedes(
        key(right.finding, right.index))
    }.map(\.finding)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    let places = [left, right].map { files.firstIndex(of: $0) ?? files.count }
    return places[0] == places[1] ? left < right : places[0] < places[1]
  }

  private static func key(_ finding: Finding, _ index: Int) -> [Int] {
    [finding.row ?? 0, finding.columnNumber ?? 0, index]
  }
}
