// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Findings as they come: those that say the same of several rows are one, every one is counted, the
/// first of each code are kept.
///
/// So a register of millions of bad rows takes little more memory than a good one.
struct FindingLog: Sendable {
  /// How many findings of one code are kept where nothing else is said.
  static let most = 10_000
  /// From so many errors on, in most of its rows, a table is something else.
  static let mostErrors = 200_000

  /// The findings that are kept, in the order in which they came.
  private(set) var kept: [Finding] = []
  /// How many there were; of those that are not kept each row counts as one.
  private(set) var counts = FindingCounts()
  /// The rows with an error by file, 1-based; those of findings that are not kept too.
  private(set) var badRows = RowSet()
  /// How many errors were taken in, each row and cell counted.
  private(set) var errors = 0
  private var keptOfCode: [FindingCode: Int] = [:]
  private var places: [Cause: Int] = [:]
  private var dropped = FindingCounts()
  private let most: Int

  /// What findings about several rows have in common.
  private struct Cause: Hashable {
    let place: [String?]
    let columnNumber: Int?
    let code: FindingCode
    let severity: Finding.Severity
    let message: Message

    init(_ finding: Finding) {
      place = [finding.file, finding.sheet, finding.column, finding.value]
      columnNumber = finding.columnNumber
      (code, severity, message) = (finding.code, finding.severity, finding.message)
    }
  }

  init(keeping most: Int = FindingLog.most) {
    self.most = most
  }

  /// Whether a finding stops the load.
  var hasErrors: Bool { counts.errors > 0 }

  /// Whether no further finding of a code is kept, so that what it would say need not be worked out.
  func isFull(of code: FindingCode) -> Bool { keptOfCode[code, default: 0] >= most }

  /// Takes a finding in.
  mutating func append(_ finding: Finding) {
    if finding.severity == .error {
      errors += 1
      for row in finding.rows {
        badRows.insert(Int(row), of: finding.file, sheet: finding.sheet)
      }
    }
    keep(finding)
  }

  /// Takes findings in, one after the other.
  mutating func append(contentsOf findings: some Sequence<Finding>) {
    for finding in findings { append(finding) }
  }

  /// Takes in what another log has.
  mutating func append(_ other: FindingLog) {
    badRows.formUnion(other.badRows)
    for finding in other.kept { keep(finding) }
    counts.add(other.dropped)
    dropped.add(other.dropped)
  }

  private mutating func keep(_ finding: Finding) {
    let cause = Cause(finding)
    if !finding.rows.isEmpty, let place = places[cause] { return kept[place].merge(finding) }
    counts.add(finding)
    guard keptOfCode[finding.code, default: 0] < most else { return dropped.add(finding) }
    keptOfCode[finding.code, default: 0] += 1
    if !finding.rows.isEmpty { places[cause] = kept.count }
    kept.append(finding)
  }
}
