// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension LayoutProblem {
  /// Makes sure that no sum of a layout overflows.
  ///
  /// - Throws: `PlanningError.amountsTooLarge`.
  func checkAmounts() throws(PlanningError) {
    let limit = Int128(Int64.max) / 8
    func sum(_ numbers: [Int64]) -> Int128 { numbers.reduce(0) { $0 + Int128($1) } }
    let longest = Int128(metres.reduce(0) { max($0, $1.max() ?? 0) })
    let trips = traffic.reduce(Int128(0)) { $0 + sum($1) }
    let most = Int128(traffic.reduce(0) { max($0, $1.max() ?? 0) })
    let moved = moves.reduce(Int128(0)) { $0 + Int128($1.max() ?? 0) }
    try check(sum(people) <= limit, Message("error.planning.amount.unit-headcount"))
    try check(sum(need) * max(64, most) <= limit, Message("error.planning.amount.area"))
    try check(
      sum(fitOut) <= limit && sum(running) <= limit, Message("error.planning.amount.office-cost"))
    try check(2 * (trips * longest + moved) <= limit, Message("error.planning.amount.traffic"))
    for kind in equipment {
      let items = kind.grants.reduce(Int128(0)) { sum, grant in
        sum + Int128(grant.items(for: grant.people.reduce(0, +))) + Int128(sites.count)
          + Int128(grant.items(for: 1)) * Int128(sites.count)
      }
      try check(items * Int128(kind.price) <= limit, Message("error.planning.amount.equipment"))
      try check(
        sum(kind.standing) + Int128(kind.movable) <= limit,
        Message("error.planning.amount.register"))
    }
  }

  private func check(_ fits: Bool, _ amount: Message) throws(PlanningError) {
    guard fits else { throw .amountsTooLarge(amount) }
  }
}
