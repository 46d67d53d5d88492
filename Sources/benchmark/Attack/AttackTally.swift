// SPDX-License-Identifier: GPL-3.0-or-later

/// How many cases of an attack came to what.
struct AttackTally {
  private var counts: [String: [Verdict: Int]] = [:]
  private var names: [String] = []

  /// Counts a case.
  mutating func count(_ strike: Strike) {
    if counts[strike.name] == nil { names.append(strike.name) }
    counts[strike.name, default: [:]][strike.verdict, default: 0] += 1
  }

  /// How many cases came to what the product may not come to.
  var faults: Int { sum { $0.isFault } }

  /// The counts as a table: a line for all that was attacked, and the sums.
  var lines: [String] {
    let width = (names + ["in all"]).map(\.count).max() ?? 0
    let columns = ["tried"] + Verdict.allCases.map(\.rawValue)
    let rows = names.map { ($0, counts[$0] ?? [:]) }
    let sums = Verdict.allCases.map { verdict in (verdict, sum { $0 == verdict }) }
    let all = [("in all", Dictionary(uniqueKeysWithValues: sums))]
    let head = ([Self.padded("", width)] + columns).joined(separator: "  ")
    return [head] + (rows + all).map { Self.line($0, $1, width, columns) }
  }

  private func sum(of isCounted: (Verdict) -> Bool) -> Int {
    counts.values.joined().reduce(0) { $0 + (isCounted($1.key) ? $1.value : 0) }
  }

  private static func line(
    _ name: String, _ counts: [Verdict: Int], _ width: Int, _ columns: [String]
  ) -> String {
    let figures = [counts.values.reduce(0, +)] + Verdict.allCases.map { counts[$0] ?? 0 }
    let cells = zip(figures, columns).map { figure, column in
      String(String(padded("", column.count) + "\(figure)").suffix(column.count))
    }
    return ([padded(name, width)] + cells).joined(separator: "  ")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
