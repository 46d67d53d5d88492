// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Scheduling
import Testing
import Verification

@testable import benchmark

/// Offices that close.
struct ClosingTests {
  private func waves(of plan: Plan, in inventory: Inventory, _ calendar: MoveCalendar) throws
    -> WavePlan
  {
    try WavePlanner(program: "test 1")
      .waves(of: plan, digest: SmallMove.digest, in: inventory, calendar: calendar)
  }

  @Test func `An office that closes on a weekend is empty when offices next open`() throws {
    var dated = 0
    for seed in 0..<40 {
      let move = try SmallMove(seed: seed)
      // The first day is a Tuesday, so these are a Saturday and the Monday after it.
      let outcomes = [11, 13].map { days -> [Int64]? in
        var calendar = move.calendar
        let first = calendar.firstDay ?? .epoch
        calendar.closing.named = [.init(name: "o0", value: first + days)]
        return try? waves(of: move.plan, in: move.inventory, calendar).levels.map(\.value)
      }
      #expect(outcomes[0] == outcomes[1], "\(move.testDescription)")
      dated += outcomes[0] == nil ? 0 : 1
    }
    #expect(dated > 0)
  }

  @Test func `Nothing may be kept in, or bought for, an office that closes`() throws {
    var (kept, bought) = (0, 0)
    for seed in UInt64(0)..<40 {
      let move = try RandomMove(seed: seed)
      let stays = move.plan.assignments.filter { $0.fromOffice == $0.toOffice }.map(\.toOffice)
      let purchases = zip(move.plan.needs, move.plan.solution.purchased)
        .filter { $0.1 > 0 }.map(\.0.office)
      for office in Set(stays + purchases).sorted() {
        var calendar = move.calendar
        calendar.closing.named = [.init(name: office, value: (calendar.lastDay ?? .epoch) + (-1))]
        #expect(throws: SchedulingError.closingInUse(office)) {
          try waves(of: move.plan, in: move.inventory, calendar)
        }
      }
      kept += stays.isEmpty ? 0 : 1
      bought += purchases.isEmpty ? 0 : 1
    }
    #expect(kept > 0 && bought > 0)
  }

  @Test(arguments: UInt64(0)..<200)
  func `Random moves with lorries of all kinds hold`(seed: UInt64) throws {
    let move = try RandomMove(seed: seed)
    guard let waves = try? waves(of: move.plan, in: move.inventory, move.calendar) else { return }
    let verdict = WaveVerifier(
      inventory: move.inventory, plan: move.plan, digest: SmallMove.digest
    ).verify(waves)
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
  }
}
