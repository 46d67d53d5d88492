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
      "\(Term(finding.severity).phrase[language]): \(finding.text(in: language))"
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
    let total = [
      count(result.counts.errors, Self.error, Self.errors),
      count(result.counts.warnings, Self.warning, Self.warnings),
    ].compactMap(\.self).joined(separator: ", ")
    guard shown < result.counts.total else { return total }
    return total + Self.rest.filled(folder).phrase[language]
  }

  private func count(_ number: Int, _ one: Term, _ many: Term) -> String? {
    number == 0 ? nil : (number == 1 ? one : many).filled(String(number)).phrase[language]
  }

  private static let error = Term("error", "{0} error", "{0} lỗi", "오류 {0}건")
  private static let errors = Term("errors", "{0} errors", "{0} lỗi", "오류 {0}건")
  private static let warning = Term("warning", "{0} warning", "{0} cảnh báo", "경고 {0}건")
  private static let warnings = Term("warnings", "{0} warnings", "{0} cảnh báo", "경고 {0}건")
  private static let rest = Term(
    "rest", "; 'reallot inventory check {0}' shows all of them",
    "; chạy 'reallot inventory check {0}' để xem tất cả",
    "; 전체 목록은 'reallot inventory check {0}'로 볼 것")
}
