// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import benchmark

@Suite struct AttackTallyTests {
  @Test func `Cases are counted by what was attacked, and in all`() {
    var tally = AttackTally()
    for verdict in [Verdict.before, .after, .before] {
      tally.count(Strike(name: "undo", verdict: verdict, detail: ""))
    }
    #expect(tally.faults == 0)
    tally.count(Strike(name: "load", verdict: .lost, detail: ""))
    #expect(tally.faults == 1)
    #expect(
      tally.lines == [
        "        tried  whole before  whole after  refused  beyond limits  lost  silently wrong  "
          + "ended by a signal",
        "undo        3             2            1        0              0     0               0  "
          + "                0",
        "load        1             0            0        0              0     1               0  "
          + "                0",
        "in all      4             2            1        0              0     1               0  "
          + "                0",
      ])
  }
}
