// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Testing

/// A package with one fault, and all that should be said of it.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let code: FindingCode
  let sample: Sample
  /// One a line.
  let findings: String

  init(_ code: FindingCode, _ sample: Sample, _ findings: String) {
    (self.code, self.sample, self.findings) = (code, sample, findings)
  }

  var testDescription: String { "\(code.rawValue): \(findings)" }

  static let base = Sample()
  static let all = files + texts + numbers + words + rules + teams + registers
}
