// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Reporting
internal import Words

/// Findings on standard error, one a line, the first of many, with their true number.
struct FindingLines {
  /// How many lines are told before a reader would lose the thread.
  private static let most = 20

  private let result: IntakeResult
  private let folder: String
  private let language: Language

  init(_ result: IntakeResult, folder: String, language: Language) {
    (self.result, self.folder, self.language) = (result, folder, language)
  }

  func tell() {
    guard result.counts.total > 0 else { return }
    for line in lines { StandardError.write(line + "\n") }
  }

  /// What is told, line by line; errors alone where there are some, and of those that say the same
  /// of the same value in a column the first.
  var lines: [String] {
    let told = result.counts.errors > 0 ? result.errors : result.findings
    let shown = Self.unlike(told).prefix(Self.most).map { finding in
      "\(Term(finding.severity).text(in: language)): \(finding.text(in: language))"
    }
    return shown + [total(shown: shown.count)]
  }

  private static func unlike(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Fault> = []
    return findings.filter { $0.row == nil || $0.value == nil || seen.insert(Fault($0)).inserted }
  }

  /// What findings of several rows have in common.
  private struct Fault: Hashable {
    let place: [String?]
    let code: FindingCode
    let message: Message

    init(_ finding: Finding) {
      place = [finding.file, finding.sheet, finding.column, finding.value]
      (code, message) = (finding.code, finding.message)
    }
  }

  private func total(shown: Int) -> String {
    let (errors, warnings) = (result.counts.errors, result.counts.warnings)
    let counts = [
      errors > 1 ? Message("told.errors", ["count": errors]) : nil,
      errors == 1 ? Message("told.error", ["count": errors]) : nil,
      warnings > 1 ? Message("told.warnings", ["count": warnings]) : nil,
      warnings == 1 ? Message("told.warning", ["count": warnings]) : nil,
    ].compactMap(\.self)
    let total =
      shown < result.counts.total
      ? Message("told.first_findings", ["counts": counts, "folder": folder])
      : Message(saying: counts.said)
    return total.text(in: language)
  }
}
