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

  /// What is told, line by line; errors alone where there are some.
  var lines: [String] {
    let told = result.counts.errors > 0 ? result.errors : result.findings
    let shown = told.prefix(Self.most).map { finding in
      "\(Term(finding.severity).text(in: language)): \(finding.text(in: language))"
    }
    return shown + [total(shown: shown.count)] + UnknownNames(told).lines(in: language)
  }

  private func total(_ counts: [Message], shown: Int) -> Message {
    guard shown < result.counts.total else { return Message(saying: counts.said) }
    guard result.isCut else {
      return Message("told.first_findings", ["counts": counts, "folder": folder])
    }
    return Message(
      "told.first_kept",
      ["counts": counts, "folder": folder, "most": IntakeResult.mostFindings])
  }

  private func total(shown: Int) -> String {
    let (errors, warnings) = (result.counts.errors, result.counts.warnings)
    let counts = [
      errors > 1 ? Message("told.errors", ["count": errors]) : nil,
      errors == 1 ? Message("told.error", ["count": errors]) : nil,
      warnings > 1 ? Message("told.warnings", ["count": warnings]) : nil,
      warnings == 1 ? Message("told.warning", ["count": warnings]) : nil,
    ].compactMap(\.self)
    return total(counts, shown: shown).text(in: language)
  }
}
