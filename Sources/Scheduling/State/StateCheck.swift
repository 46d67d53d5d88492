// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What workplaces have at every opening, for movers that are dated.
struct StateCheck: Sendable {
  /// Openings from one on, up to the next change.
  struct Span: Sendable {
    let first: Int
    let count: Int
  }

  /// What a row lacks in a span.
  struct Lack: Sendable {
    let row: Int
    let span: Span
    let items: Int64
  }

  /// How movers change a row: what they bring less what they fetch.
  private struct Change: Sendable {
    let row: Int
    let items: Int64
  }

  let problem: WaveProblem
  let movers: [Mover]
  let spans: [Span]
  private let changes: [[Change]]

  init(_ problem: WaveProblem, _ movers: [Mover]) {
    (self.problem, self.movers) = (problem, movers)
    spans = Self.spans(problem)
    let rows = Dictionary(
      problem.minimum.enumerated().map { (Key(office: $1.office, group: $1.group), $0) },
      uniquingKeysWith: { first, _ in first })
    changes = movers.map { mover in
      var sums: [Int: Int64] = [:]
      for cargo in mover.cargos {
        if let row = rows[Key(office: cargo.lane.from, group: cargo.group)] {
          sums[row, default: 0] -= cargo.count
        }
        if let row = rows[Key(office: cargo.lane.to, group: cargo.group)] {
          sums[row, default: 0] += cargo.count
        }
      }
      return sums.sorted { $0.key < $1.key }.map { Change(row: $0.key, items: $0.value) }
    }
  }

  private struct Key: Hashable {
    let office: Int
    let group: Int
  }

  private static func spans(_ problem: WaveProblem) -> [Span] {
    let arrivals = problem.minimum.flatMap { row in
      (row.bought + row.coming.flatMap(\.bought)).map(\.opening)
    }
    let count = problem.horizon.openings.count
    let starts = Set([0] + problem.horizon.first + arrivals).filter { $0 < count }.sorted()
    return zip(starts, starts.dropFirst() + [count]).map { Span(first: $0, count: $1 - $0) }
  }

  /// What is lacking, by row and span; only in spans from an opening on, where one is given.
  ///
  /// - Parameter gaps: the gap of each mover; nil where it has none yet.
  func lacks(_ gaps: [Int?], in spans: [Span]? = nil) -> [Lack] {
    let arrival = gaps.map { $0.map { problem.horizon.first[$0] } ?? Int.max }
    let moved = arrivals(gaps)
    var lacks: [Lack] = []
    for span in spans ?? self.spans {
      var stock = problem.minimum.map { $0.stock + $0.bought(at: span.first) }
      for (mover, opening) in arrival.enumerated() where opening <= span.first {
        for change in changes[mover] { stock[change.row] += change.items }
      }
      for (row, minimum) in problem.minimum.enumerated() {
        let items = minimum.required(at: span.first) { moved[$0] <= span.first } - stock[row]
        if items > 0 { lacks.append(Lack(row: row, span: span, items: items)) }
      }
    }
    return lacks
  }

  /// How much better or worse a mover makes a row, once purchases have come.
  func effect(of mover: Int, on row: Int) -> Int64 {
    let change = changes[mover].first { $0.row == row }?.items ?? 0
    guard let part = movers[mover].part else { return change }
    let minimum = problem.minimum[row]
    let leaving = minimum.leaving.first { $0.part == part }?.today ?? 0
    return change + leaving - (minimum.coming.first { $0.part == part }?.allotted ?? 0)
  }

  /// The first office with too many people at an opening of some spans.
  func crowded(_ gaps: [Int?], in spans: [Span]) -> RoomRow? {
    let moved = arrivals(gaps)
    return problem.room.first { row in
      spans.contains { span in row.excess { moved[$0] <= span.first } > 0 }
    }
  }

  /// For each part the opening from which it has moved.
  private func arrivals(_ gaps: [Int?]) -> [Int] {
    var moved = [Int](repeating: Int.max, count: problem.parts.count)
    for (mover, gap) in zip(movers, gaps) {
      if let part = mover.part, let gap { moved[part] = problem.horizon.first[gap] }
    }
    return moved
  }

  /// How many people, or how much area, have no room at any opening.
  func excess(_ gaps: [Int?]) -> Int64 {
    let moved = arrivals(gaps)
    var excess: Int64 = 0
    for span in spans {
      for row in problem.room { excess += max(0, row.excess { moved[$0] <= span.first }) }
    }
    return excess
  }
}
