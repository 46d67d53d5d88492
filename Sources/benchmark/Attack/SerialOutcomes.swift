// SPDX-License-Identifier: GPL-3.0-or-later

/// What two commands leave when one runs after the other, or one alone.
struct SerialOutcomes {
  /// Nothing was done.
  let before: Snapshot
  /// The first, then the second; and the other way round.
  let both: [Snapshot]
  /// The first alone, the second alone.
  let alone: [Snapshot]

  /// What came of two commands at once.
  ///
  /// - Parameter answers: of the first and of the second.
  func verdict(_ found: Snapshot, answers: [Answer]) -> (verdict: Verdict, detail: String) {
    let said = answers.map(\.summary).joined(separator: "; ")
    for answer in answers where answer.ending != .exit(0) && !Self.isRefused(answer) {
      return (answer.isRefusal ? .wrong : .signalled, said)
    }
    let refused = answers.indices.filter { Self.isRefused(answers[$0]) }
    switch refused.count {
    case 0: return both.contains(where: found.agrees) ? (.after, "") : unlike(found, both, said)
    case 1:
      let other = alone[1 - refused[0]]
      return found.agrees(with: other) ? (.refused, said) : unlike(found, [other], said)
    default: return (.wrong, "both are refused: \(said)")
    }
  }

  /// Refused, and told why.
  private static func isRefused(_ answer: Answer) -> Bool {
    answer.ending == .exit(2) && answer.errors.contains("'")
  }

  private func unlike(
    _ found: Snapshot, _ expected: [Snapshot], _ said: String
  ) -> (verdict: Verdict, detail: String) {
    let isShorter = expected.allSatisfy { found.store.log.count < $0.store.log.count }
    return (isShorter ? .lost : .wrong, "the store is as after no order of both: \(said)")
  }
}
