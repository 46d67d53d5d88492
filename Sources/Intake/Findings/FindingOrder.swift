// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The order in which findings are told: by file, row and column.
enum FindingOrder {
  private static let files = ["inventory.yaml"] + TableName.allCases.map(\.fileName)

  /// The findings in order; those of one place stay as they came.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    let keyed = findings.enumerated().map { (key: key($1) + [$0], finding: $1) }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.finding)
  }

  private static func key(_ finding: Finding) -> [Int] {
    let file = files.firstIndex(of: finding.file) ?? files.count
    return [file, finding.row ?? 0, finding.columnNumber ?? 0]
  }
}
