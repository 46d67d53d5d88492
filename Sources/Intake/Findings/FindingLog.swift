// SPDX-License-Identifier: GPL-3.0-or-later

/// Findings as they come: every one is counted, the first of each code are kept.
///
/// So a register of millions of bad rows takes no more memory than a good one.
struct FindingLog: Sendable {
  /// How many findings of one code are kept where nothing else is said.
  static let most = 10_000

  /// The findings that are kept, in the order in which they came.
  private(set) var kept: [Finding] = []
  /// How many there were.
  private(set) var counts = FindingCounts()
  /// The rows with an error by file, 1-based; those of findings that are not kept too.
  private(set) var badRows = RowSet()
  private var keptOfCode: [FindingCode: Int] = [:]
  private let most: Int

  init(keeping most: Int = FindingLog.most) {
    self.most = most
  }

  /// Whether a finding stops the load.
  var hasErrors: Bool { counts.errors > 0 }

  /// Takes a finding in.
  mutating func append(_ finding: Finding) {
    counts.add(finding)
    if finding.severity == .error, let row = finding.row {
      badRows.insert(row, of: finding.file, sheet: finding.sheet)
    }
    keep(finding)
  }

  /// Takes findings in, one after the other.
  mutating func append(contentsOf findings: some Sequence<Finding>) {
    for finding in findings { append(finding) }
  }

  /// Takes in what another log has.
  mutating func append(_ other: FindingLog) {
    counts.add(other.counts)
    badRows.formUnion(other.badRows)
    for finding in other.kept { keep(finding) }
  }

  private mutating func keep(_ finding: Finding) {
    guard keptOfCode[finding.code, default: 0] < most else { return }
    keptOfCode[finding.code, default: 0] += 1
    kept.append(finding)
  }
}
