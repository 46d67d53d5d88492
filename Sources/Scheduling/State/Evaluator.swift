// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Waves that are worked out: the gap of each mover, the tours of each gap, and how good they are.
struct WaveDraft: Sendable {
  /// The gap of each mover.
  let gaps: [Int]
  /// The tours of each gap; nil where what moves there does not fit.
  let plans: [GapPlan?]
  let score: Score
}

/// Works out tours and levels for movers that are dated; tours of what moved together before are kept.
final class Evaluator {
  let check: StateCheck
  let builder: TourBuilder
  private var known: [[Int]: GapPlan?] = [:]

  var problem: WaveProblem { check.problem }
  var movers: [Mover] { check.movers }

  init(_ problem: WaveProblem, _ movers: [Mover]) {
    check = StateCheck(problem, movers)
    builder = TourBuilder(rules: TourRules(problem))
  }

  /// The waves in which each mover has a gap.
  func draft(_ gaps: [Int]) -> WaveDraft {
    let plans = problem.horizon.gaps.indices.map { gap in
      plan(gaps.indices.filter { gaps[$0] == gap }, in: gap)
    }
    return WaveDraft(gaps: gaps, plans: plans, score: score(gaps, plans))
  }

  /// The same, but for gaps that come out dearer than with tours that are known, or do not fit.
  func draft(_ gaps: [Int], or kept: [GapPlan?]) -> WaveDraft {
    let plans = zip(draft(gaps).plans, kept).map { anew, kept -> GapPlan? in
      guard let anew else { return kept }
      return kept.map { $0.cost < anew.cost ? $0 : anew } ?? anew
    }
    return WaveDraft(gaps: gaps, plans: plans, score: score(gaps, plans))
  }

  /// The tours of a gap for some movers; nil where they do not fit.
  func plan(_ some: [Int], in gap: Int) -> GapPlan? {
    let key = [gap] + some
    if let plan = known[key] { return plan }
    let plan = build(some, in: gap)
    if known.count > Self.most { known.removeAll() }
    known[key] = .some(plan)
    return plan
  }

  private static let most = 20_000

  private func build(_ some: [Int], in gap: Int) -> GapPlan? {
    let stated = problem.horizon.gaps[gap]
    let cargos = some.flatMap { movers[$0].cargos }
    guard let tours = builder.tours(cargos, within: stated.minutes) else { return nil }
    return GapPlan(tours, stated, docks: problem.docks)
      ?? builder.fitting(cargos, stated, docks: problem.docks)
  }

  /// Whether waves may be better than some score: their levels without the tours, which cost nothing then.
  func mayBeat(_ score: Score, _ gaps: [Int]) -> Bool { dates(gaps) < score }

  private func score(_ gaps: [Int], _ plans: [GapPlan?]) -> Score {
    var score = dates(gaps)
    for (mover, gap) in zip(movers, gaps) where plans[gap] == nil { score.broken += mover.items }
    for plan in plans.compactMap(\.self) {
      score.cost += plan.cost
      score.disturbed += Int64(plan.offices.count)
    }
    return score
  }

  /// What follows from the gaps of movers alone.
  private func dates(_ gaps: [Int]) -> Score {
    var score = Score()
    score.broken = check.excess(gaps)
    score.missing = check.lacks(gaps).reduce(0) { $0 + $1.items * Int64($1.span.count) }
    for (mover, gap) in zip(movers, gaps) {
      let days = problem.horizon.days[gap]
      if !mover.window.contains(gap) { score.broken += 1 }
      guard let part = mover.part.map({ problem.parts[$0] }) else {
        score.lateness += mover.items * days
        continue
      }
      score.publicLateness += part.people * part.weight * days
      score.lateness += part.people * days
    }
    return score
  }
}
