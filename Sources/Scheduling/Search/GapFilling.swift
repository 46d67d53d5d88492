// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Room in a gap for tours: the minutes of its lorries, and the stops that offices can take.
struct GapRoom {
  private let gap: MoveCalendar.Gap
  private let docks: [Int]
  private var used: [Int64] = []
  private var stops: [Int: Int] = [:]

  init(_ gap: MoveCalendar.Gap, docks: [Int]) { (self.gap, self.docks) = (gap, docks) }

  /// Takes tours where all of them have room; each goes to the first lorry that has time.
  mutating func take(_ tours: [TourDraft]) -> Bool {
    var trial = self
    for tour in tours { guard trial.take(tour) else { return false } }
    self = trial
    return true
  }

  private mutating func take(_ tour: TourDraft) -> Bool {
    for office in tour.stops {
      stops[office, default: 0] += 1
      guard stops[office, default: 0] <= docks[office] else { return false }
    }
    let lorry = used.firstIndex { $0 + tour.minutes <= gap.minutes } ?? used.count
    guard lorry < gap.lorries, tour.minutes <= gap.minutes else { return false }
    if lorry == used.count { used.append(0) }
    used[lorry] += tour.minutes
    return true
  }
}

/// Dates blocks gap by gap: as early as lorries, docks, room and the minimum at workplaces allow, public
/// service first.
///
/// What a gap would leave below the minimum is mended by what brings what is missing, else by leaving for a
/// later gap what takes it away. So a ring of offices whose things change places goes together.
struct GapFilling {
  private let evaluator: Evaluator
  private let blocks: [Block]
  /// Whether the minimum counts; else only what must hold does.
  private let keepsMinimum: Bool
  private var gaps: [Int?]
  private var left: [Int]

  init(_ evaluator: Evaluator, _ blocks: [Block], keepsMinimum: Bool) {
    (self.evaluator, self.blocks, self.keepsMinimum) = (evaluator, blocks, keepsMinimum)
    gaps = evaluator.movers.map { _ in nil }
    left = blocks.indices.sorted {
      (blocks[$1].priority, $0) < (blocks[$0].priority, $1)
    }
  }

  private var problem: WaveProblem { evaluator.problem }

  /// The waves; what has room in no gap is put into the last that it may take.
  mutating func draft() -> WaveDraft {
    for gap in problem.horizon.gaps.indices { fill(gap) }
    var tours = problem.horizon.gaps.map { _ in [TourDraft]() }
    for block in blocks {
      let gap = gaps[block.movers[0]] ?? block.window.upper
      for mover in block.movers { gaps[mover] = gap }
      tours[gap] += block.tours
    }
    let dated = gaps.map { $0 ?? 0 }
    let misfits = Set(blocks.filter { !$0.isCarried }.map { dated[$0.movers[0]] })
    let kept = problem.horizon.gaps.enumerated().map { gap, stated in
      misfits.contains(gap) ? nil : GapPlan(tours[gap], stated, docks: problem.docks)
    }
    return evaluator.draft(dated, or: kept)
  }

  private mutating func fill(_ gap: Int) {
    var room = GapRoom(problem.horizon.gaps[gap], docks: problem.docks)
    var chosen: [Int] = []
    let urgent = left.filter { blocks[$0].window.upper == gap }
    let others = left.filter { blocks[$0].window.contains(gap) && blocks[$0].window.upper > gap }
    for block in urgent + others where blocks[block].isCarried {
      if room.take(blocks[block].tours) { chosen.append(block) }
    }
    date(chosen, gap)
    mend(gap, &chosen)
    left.removeAll { chosen.contains($0) }
  }

  private mutating func date(_ some: [Int], _ gap: Int?) {
    for block in some { for mover in blocks[block].movers { gaps[mover] = gap } }
  }

  /// Adds and takes away blocks until every opening up to the next gap is as it must be, or nothing helps.
  private mutating func mend(_ gap: Int, _ chosen: inout [Int]) {
    let first = problem.horizon.first
    let next = gap + 1 < first.count ? first[gap + 1] : Int.max
    let spans = evaluator.check.spans.filter { $0.first >= first[gap] && $0.first < next }
    var refused: Set<Int> = []
    while let fault = fault(in: spans) {
      let helpers = left.filter {
        !chosen.contains($0) && !refused.contains($0) && blocks[$0].isCarried
          && blocks[$0].window.contains(gap) && fault.isMended(by: blocks[$0], evaluator)
      }
      if let helper = helpers.first(where: { fits(chosen + [$0], gap) }) {
        chosen.append(helper)
        date([helper], gap)
        continue
      }
      let culprit = chosen.last {
        blocks[$0].window.upper > gap && fault.isMade(by: blocks[$0], evaluator)
      }
      guard let culprit else { return }
      chosen.removeAll { $0 == culprit }
      refused.insert(culprit)
      date([culprit], nil)
    }
  }

  private func fits(_ some: [Int], _ gap: Int) -> Bool {
    var room = GapRoom(problem.horizon.gaps[gap], docks: problem.docks)
    return some.allSatisfy { room.take(blocks[$0].tours) }
  }

  private func fault(in spans: [StateCheck.Span]) -> Fault? {
    if let row = evaluator.check.crowded(gaps, in: spans) { return .crowded(row) }
    guard keepsMinimum else { return nil }
    return evaluator.check.lacks(gaps, in: spans).first.map { .lacking($0.row) }
  }
}

/// What is not as it must be after a gap.
private enum Fault {
  /// An office has too many people.
  case crowded(RoomRow)
  /// A row of the minimum lacks items.
  case lacking(Int)

  func isMended(by block: Block, _ evaluator: Evaluator) -> Bool {
    effect(of: block, evaluator) > 0
  }

  func isMade(by block: Block, _ evaluator: Evaluator) -> Bool { effect(of: block, evaluator) < 0 }

  private func effect(of block: Block, _ evaluator: Evaluator) -> Int64 {
    switch self {
    case .crowded(let row):
      block.movers.reduce(0) { sum, mover in
        guard let part = evaluator.movers[mover].part else { return sum }
        let leaving = row.leaving.first { $0.part == part }?.amount ?? 0
        return sum + leaving - (row.coming.first { $0.part == part }?.amount ?? 0)
      }
    case .lacking(let row):
      block.movers.reduce(0) { $0 + evaluator.check.effect(of: $1, on: row) }
    }
  }
}
