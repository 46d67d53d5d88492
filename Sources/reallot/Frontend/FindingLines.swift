// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake

/// Findings on standard error, one a line, the first of many, with their true number.
struct FindingLines {
  /// How many lines are told before a reader would lose the thread.
  private static let most = 20

  private let findings: [Finding]
  private let folder: String

  init(_ findings: [Finding], folder: String) {
    (self.findings, self.folder) = (findings, folder)
  }

  func tell() {
    guard !findings.isEmpty else { return }
    let errors = findings.count { $0.severity == .error }
    let shown = findings.filter { errors == 0 || $0.severity == .error }.prefix(Self.most)
    for finding in shown {
      StandardError.write("\(finding.severity.rawValue): \(finding)\n")
    }
    let rest = findings.count - shown.count
    StandardError.write(
      "\(errors) errors, \(findings.count - errors) warnings"
        + (rest > 0 ? "; 'reallot inventory check \(folder)' shows all of them" : "") + "\n")
  }
}
