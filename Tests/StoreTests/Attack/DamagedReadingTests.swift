// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import benchmark

@Suite struct DamagedReadingTests {
  private static let damage = "reallot: the store 's' is damaged: page 3"

  private static func reading(_ answer: Answer) -> DamagedReading {
    DamagedReading(command: ["verify", "base"], whole: Answer(.exit(0), "kept"), damaged: answer)
  }

  @Test(arguments: [
    (Answer(.exit(0), "kept"), Verdict.before),
    (Answer(.exit(2), errors: damage), .refused),
    (Answer(.exit(1), "all content is altered"), .refused),
    (Answer(.exit(0), "lost"), .wrong),
    (Answer(.exit(0), ""), .wrong),
    (Answer(.exit(1), "kept"), .wrong),
    (Answer(.exit(2), errors: "there is no plan 'base'"), .wrong),
    (Answer(.exit(64), errors: damage), .wrong),
    (Answer(.signal(11)), .signalled),
  ])
  func `A damaged store gives what the whole one gives, or an error that names the damage`(
    answer: Answer, verdict: Verdict
  ) {
    #expect(Self.reading(answer).verdict == verdict)
  }

  @Test func `The check of a store notices what any other command notices`() {
    let same = Self.reading(Answer(.exit(0), "kept"))
    let noticed = Self.reading(Answer(.exit(2), errors: Self.damage))
    #expect(DamagedReading.verdict([same, same]).verdict == .before)
    #expect(DamagedReading.verdict([noticed, same]).verdict == .refused)
    #expect(
      DamagedReading.verdict([same, noticed])
        == (.wrong, "store check finds nothing, but verify base: exit code 2 '\(Self.damage)'"))
  }

  @Test func `A fault of one command is the verdict of all`() {
    let noticed = Self.reading(Answer(.exit(2), errors: Self.damage))
    let crashed = Self.reading(Answer(.signal(4)))
    #expect(
      DamagedReading.verdict([noticed, crashed]) == (.signalled, "verify base: signal 4 ''"))
  }
}
