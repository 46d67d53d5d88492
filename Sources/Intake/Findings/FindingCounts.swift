// SPDX-License-Identifier: GPL-3.0-or-later

/// How many findings there are, also of those that are not kept.
public struct FindingCounts: Hashable, Sendable {
  /// Findings that stop the load.
  public private(set) var errors = 0
  /// Findings that do not.
  public private(set) var warnings = 0
  private var ofCode: [FindingCode: Int] = [:]

  /// No findings.
  public init() {}

  /// Counts findings.
  public init(_ findings: some Sequence<Finding>) {
    for finding in findings { add(finding) }
  }

  /// All findings.
  public var total: Int { errors + warnings }

  /// The findings of a code.
  public subscript(code: FindingCode) -> Int { ofCode[code] ?? 0 }

  mutating func add(_ finding: Finding) {
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    }
    ofCode[finding.code, default: 0] += 1
  }

  mutating func add(_ other: FindingCounts) {
    errors += other.errors
    warnings += other.warnings
    ofCode.merge(other.ofCode, uniquingKeysWith: +)
  }
}
