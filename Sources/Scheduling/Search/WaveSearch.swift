// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks for the best waves: from several starts, then by changes of one or two movers as long as one helps;
/// for very few movers all of them are tried.
///
/// The effort is counted in waves that are worked out, so that the same problem gives the same waves, where
/// nobody interrupts.
struct WaveSearch {
  private let evaluator: Evaluator
  private let watch: SearchWatch
  private var effort = 0
  /// Whether it was interrupted before its end.
  private(set) var isStopped = false

  /// How many waves may be worked out in changes of movers.
  static let most = 3_000
  /// Up to how many movers changes are tried.
  private static let mostMovers = 80
  /// Up to how many waves all are tried.
  static let mostTried = 20_000

  init(_ evaluator: Evaluator, _ watch: SearchWatch) {
    (self.evaluator, self.watch) = (evaluator, watch)
  }

  private var movers: [Mover] { evaluator.movers }
  private var problem: WaveProblem { evaluator.problem }

  /// The best waves that were found.
  mutating func best() -> WaveDraft {
    var best = starts()
    guard movers.count <= Self.mostMovers else { return best }
    while effort < Self.most, let better = better(than: best) { best = better }
    return best
  }

  /// Whether the search may go on; counts what is worked out.
  private mutating func goesOn() -> Bool {
    if watch.isInterrupted() { isStopped = true }
    guard !isStopped else { return false }
    effort += 1
    watch.count()
    return true
  }

  /// The best of all waves; nil where none is better than what is known.
  mutating func bestOfAll(beating known: Score) -> WaveDraft? {
    var gaps = movers.map(\.window.lower)
    var (best, least): (WaveDraft?, Score) = (nil, known)
    repeat {
      guard evaluator.mayBeat(least, gaps) else { continue }
      let draft = evaluator.draft(gaps)
      if draft.score < least { (best, least) = (draft, draft.score) }
    } while advance(&gaps) && goesOn()
    return best
  }

  private func advance(_ gaps: inout [Int]) -> Bool {
    for (place, mover) in movers.enumerated() {
      if gaps[place] < mover.window.upper {
        gaps[place] += 1
        return true
      }
      gaps[place] = mover.window.lower
    }
    return false
  }

  /// Gap by gap, with joined tours and without; and, for few movers, all in one gap.
  private mutating func starts() -> WaveDraft {
    var drafts: [WaveDraft] = []
    for isJoined in [true, false] where drafts.isEmpty || goesOn() {
      let blocks = evaluator.blocks(joined: isJoined)
      for keepsMinimum in [true, false] where drafts.isEmpty || goesOn() {
        var filling = GapFilling(evaluator, blocks, keepsMinimum: keepsMinimum)
        drafts.append(filling.draft())
        if drafts.count == 1 { watch.found() }
        if movers.count > Self.mostMovers, drafts.last?.score.broken == 0 { break }
      }
      if movers.count > Self.mostMovers, drafts.contains(where: { $0.score.broken == 0 }) { break }
    }
    if movers.count <= Self.mostMovers { drafts += problem.horizon.gaps.indices.flatMap(together) }
    return drafts.dropFirst().reduce(drafts[0]) { $1.score < $0.score ? $1 : $0 }
  }

  /// All in one gap, as far as their windows go; and the same with public service first.
  private func together(in gap: Int) -> [WaveDraft] {
    func gaps(_ hurries: (Mover) -> Bool) -> [Int] {
      movers.map { mover in
        let wanted = hurries(mover) ? mover.window.lower : gap
        return min(max(wanted, mover.window.lower), mover.window.upper)
      }
    }
    return [
      evaluator.draft(gaps { _ in false }),
      evaluator.draft(gaps { $0.part.map { problem.parts[$0].weight > 0 } ?? false }),
    ]
  }

  /// The first waves found that are better and differ in one gap's movers, one mover or two.
  private mutating func better(than draft: WaveDraft) -> WaveDraft? {
    for gaps in Neighbours(draft.gaps, movers, problem.horizon.gaps.count) {
      guard effort < Self.most, goesOn() else { return nil }
      let other = evaluator.draft(gaps)
      if other.score < draft.score { return other }
    }
    return nil
  }
}

/// Other gaps for some movers: for all of a gap, for one, and for two.
private struct Neighbours: Sequence, IteratorProtocol {
  private let gaps: [Int]
  private let movers: [Mover]
  private let count: Int
  private var changes: [[(mover: Int, gap: Int)]]
  /// How many changes of one mover are tried two by two.
  private static let mostPaired = 60

  init(_ gaps: [Int], _ movers: [Mover], _ count: Int) {
    (self.gaps, self.movers, self.count) = (gaps, movers, count)
    let single = movers.indices.flatMap { mover in
      (movers[mover].window.lower...movers[mover].window.upper)
        .filter { $0 != gaps[mover] }.map { (mover, $0) }
    }
    let whole = (0..<count).flatMap { from in
      (0..<count).filter { $0 != from }.map { to in
        movers.indices.filter { gaps[$0] == from && movers[$0].window.contains(to) }
          .map { ($0, to) }
      }
    }
    let paired = single.prefix(Self.mostPaired)
    let pairs = paired.indices.flatMap { first in
      paired[(first + 1)...].filter { $0.0 != paired[first].0 }.map { [paired[first], $0] }
    }
    changes = (whole.filter { $0.count > 1 } + single.map { [$0] } + pairs).reversed()
  }

  mutating func next() -> [Int]? {
    guard let change = changes.popLast() else { return nil }
    var gaps = gaps
    for (mover, gap) in change { gaps[mover] = gap }
    return gaps
  }
}
