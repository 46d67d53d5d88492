// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import benchmark

@Suite struct SerialOutcomesTests {
  private static let outcomes = SerialOutcomes(
    before: Snapshot(log: []), both: [Snapshot(log: ["a", "b"]), Snapshot(log: ["b", "a"])],
    alone: [Snapshot(log: ["a"]), Snapshot(log: ["b"])])
  private static let done = Answer(.exit(0))
  private static let refused = Answer(.exit(2), errors: "reallot: 'an-bien' was changed meanwhile")

  @Test(arguments: [
    (["a", "b"], [done, done], Verdict.after),
    (["b", "a"], [done, done], .after),
    (["a", "a"], [done, done], .wrong),
    (["a"], [done, done], .lost),
    (["a", "c"], [done, done], .wrong),
    (["a"], [done, refused], .refused),
    (["b"], [refused, done], .refused),
    (["b"], [done, refused], .wrong),
    ([], [done, refused], .lost),
    ([], [refused, refused], .wrong),
    (["a"], [done, Answer(.exit(2))], .wrong),
    (["a"], [done, Answer(.exit(1), errors: "'x'")], .wrong),
    (["a"], [done, Answer(.signal(11))], .signalled),
    (["a", "b"], [done, Answer(.exit(64))], .signalled),
  ])
  func `Two at once come to what they come to one after the other, or one is refused by name`(
    log: [String], answers: [Answer], verdict: Verdict
  ) {
    #expect(Self.outcomes.verdict(Snapshot(log: log), answers: answers).verdict == verdict)
  }
}
