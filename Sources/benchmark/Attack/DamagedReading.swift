// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What the reading commands gave on a damaged store beside what they give on the whole one.
struct DamagedReading {
  /// Words by which a message says that a store is not as it was written.
  private static let words = [
    "damaged", "is not as it was", "altered", "no store", "newer version", "does not fit",
    "malformed", "no longer",
  ]
  let command: [String]
  let whole: Answer
  let damaged: Answer

  /// As before, refused by a message that names the damage, or a fault.
  var verdict: Verdict {
    switch damaged.ending {
    case .signal: .signalled
    case whole.ending where damaged.output == whole.output: .before
    case .exit(1), .exit(2): namesDamage ? .refused : .wrong
    case .exit: .wrong
    }
  }

  private var namesDamage: Bool {
    let said = damaged.errors + String(decoding: damaged.output, as: UTF8.self)
    return Self.words.contains { said.contains($0) }
  }

  /// The worst of all readings; a damage that others notice must be noticed by the first, which
  /// checks everything.
  static func verdict(_ readings: [DamagedReading]) -> (verdict: Verdict, detail: String) {
    if let fault = readings.first(where: { $0.verdict.isFault }) {
      return (fault.verdict, fault.description)
    }
    guard let refused = readings.first(where: { $0.verdict == .refused }) else {
      return (.before, "")
    }
    guard readings.first?.verdict == .refused else {
      return (.wrong, "store check finds nothing, but \(refused.description)")
    }
    return (.refused, refused.description)
  }

  private var description: String {
    "\(command.joined(separator: " ")): \(damaged.summary)"
  }
}
