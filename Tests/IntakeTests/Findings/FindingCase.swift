// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Testing

/// A package with one fault, and all that should be said of it.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let code: FindingCode
  let sample: Sample
  /// One a line.
  let findings: String
  private let leavesOut: Bool
  private let stockTake: String?
  private let late: LateRegisters?
  private let list: SentList?

  init(
    _ code: FindingCode, _ sample: Sample, leavingOut: Bool = false, stockTake: String? = nil,
    late: LateRegisters? = nil, list: SentList? = nil, _ findings: String
  ) {
    self.list = list
    (self.code, self.sample, self.findings) = (code, sample, findings)
    (leavesOut, self.stockTake, self.late) = (leavingOut, stockTake, late)
  }

  /// What is said of it, and what comes of it.
  func read() -> (findings: [Finding], result: IntakeResult) {
    if let result = late?.read(into: sample) { return (result.findings, result) }
    if let list { return (list.findings, sample.read()) }
    guard leavesOut else {
      let result = sample.read()
      return (compared(result).findings, result)
    }
    let acceptance = sample.accept()
    return (acceptance.rejections + acceptance.result.findings, acceptance.result)
  }

  private func compared(_ result: IntakeResult) -> IntakeResult {
    guard let stockTake else { return result }
    let file = try? RegisterFile(name: "signed.csv", bytes: Array(stockTake.utf8))
    return file.flatMap { try? result.compared(with: $0) } ?? result
  }

  var testDescription: String { "\(code.rawValue): \(findings)" }

  static let base = Sample()
  static let all =
    files + texts + letters + numbers + words + rules + places + names + teams + registers
    + mappings + sheets + causes + counts + repeats + workbooks + oddities + leftOut + stockTakes
    + lists
}
