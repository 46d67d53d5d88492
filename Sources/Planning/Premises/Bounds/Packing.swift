// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

/// How many people get no place at least, by GLPK: whole numbers of parties of a class at each site that
/// is used.
///
/// Parties of a class have the same people, need and sites, and stand in no relation, so that the model
/// is small and has few equal solutions.
struct Packing {
  /// Parties that are alike.
  private struct Class: Hashable {
    let people: Int64
    let need: Int64
    let domain: [Bool]
    /// The party itself, where it stands in a relation.
    let party: Int?
  }

  /// How far the solver's bound may be from a whole number.
  private static let tolerance = 1e-4

  private let problem: LayoutProblem
  private let sites: [Int]
  private let classes: [(kind: Class, count: Int)]
  /// The most sites that may be used in all.
  private let most: Int

  /// - Parameter sites: the sites to which parties may go.
  init(_ problem: LayoutProblem, on sites: [Int]) {
    (self.problem, self.sites) = (problem, sites)
    most = problem.mostUsed(of: sites.count)
    let related = problem.related
    var classes: [(kind: Class, count: Int)] = []
    var index: [Class: Int] = [:]
    for party in problem.parties {
      let kind = Class(
        people: problem.people[party], need: problem.need[party], domain: problem.domains[party],
        party: related[party].isEmpty ? nil : party)
      if let known = index[kind] {
        classes[known].count += 1
      } else {
        index[kind] = classes.count
        classes.append((kind, 1))
      }
    }
    self.classes = classes
  }

  /// The people who get no place at least; nil where GLPK proves nothing.
  ///
  /// - Parameter nodes: the most nodes of its tree.
  func leastUnplaced(nodes: Int, limits: SearchLimits) -> Int64? {
    let result = try? Solver.solving(model) { solver in
      try solver.solveInteger(
        limits: Limits(
          time: limits.remaining, nodes: nodes, isInterrupted: limits.isInterrupted))
    }
    guard let placed = result?.reason == .optimal ? result?.objective : result?.bound else {
      return nil
    }
    let all = problem.people.reduce(0, +)
    return Int64(exactly: (placed + Self.tolerance).rounded(.down)).map { max(0, all - $0) }
  }

  private var model: Model {
    var rows = PackingRows(problem, classes: classes.map(\.count), most: most)
    for index in classes.indices { addColumns(of: index, &rows) }
    for site in sites { rows.addUse(of: site) }
    return rows.model
  }

  private func addColumns(of index: Int, _ rows: inout PackingRows) {
    let (kind, count) = classes[index]
    for site in sites where kind.domain[site] {
      let most = min(
        count, kind.need > 0 ? Int(problem.area[site] / kind.need) : count,
        kind.people > 0 ? Int(problem.seats[site] / kind.people) : count)
      rows.add(
        index, at: site, people: kind.people, need: kind.need, most: most,
        relations: kind.party.map { relations(of: $0, at: site) } ?? [])
    }
  }

  /// The rows of relations in which a party at a site counts.
  private func relations(of party: Int, at site: Int) -> [PackingRows.Relation] {
    problem.parties.flatMap { other -> [PackingRows.Relation] in
      let pair = (first: min(party, other), second: max(party, other))
      switch problem.relations[party][other] {
      case .free: return []
      case .apart: return [.init(pair, at: site)]
      case .contrary: return [.init(pair, at: nil)]
      case .together where party == pair.first: return [.init(pair, at: site)]
      case .together:
        return sites.filter { $0 != site }.map { .init(pair, at: $0) }
      }
    }
  }
}

/// The model of a packing, row by row.
private struct PackingRows {
  /// At most one of two parties is where a row counts them.
  struct Relation: Hashable {
    let first: Int
    let second: Int
    let site: Int?

    init(_ pair: (first: Int, second: Int), at site: Int?) {
      (first, second, self.site) = (pair.first, pair.second, site)
    }
  }

  private(set) var model = Model(sense: .maximise)
  private let classes: [Row]
  private let area: [Row]
  private let seats: [Row]
  private let sites: Row
  private var relations: [Relation: Row] = [:]
  private let problem: LayoutProblem

  init(_ problem: LayoutProblem, classes counts: [Int], most: Int) {
    self.problem = problem
    var model = Model(sense: .maximise)
    classes = counts.map { model.addRow(.atMost(Double($0))) }
    area = problem.sites.map { _ in model.addRow(.atMost(0)) }
    seats = problem.sites.map { _ in model.addRow(.atMost(0)) }
    sites = model.addRow(.atMost(Double(most)))
    self.model = model
  }

  /// Adds parties of a class at a site.
  mutating func add(
    _ index: Int, at site: Int, people: Int64, need: Int64, most: Int, relations: [Relation]
  ) {
    var entries = [Entry(classes[index], 1)]
    if need > 0 { entries.append(Entry(area[site], Double(need) / unit(problem.area[site]))) }
    if people > 0 { entries.append(Entry(seats[site], Double(people))) }
    for relation in relations { entries.append(Entry(row(of: relation), 1)) }
    model.addColumn(
      .between(0, Double(max(0, most))), cost: Double(people), integer: true, entries: entries)
  }

  /// Adds that a site is used, which gives room.
  mutating func addUse(of site: Int) {
    model.addColumn(
      .between(0, 1), cost: 0, integer: true,
      entries: [
        Entry(area[site], -Double(problem.area[site]) / unit(problem.area[site])),
        Entry(seats[site], -Double(problem.seats[site])), Entry(sites, 1),
      ].filter { $0.value != 0 })
  }

  private func unit(_ area: Int64) -> Double { Double(max(1, area)) }

  private mutating func row(of relation: Relation) -> Row {
    if let row = relations[relation] { return row }
    let row = model.addRow(.atMost(1))
    relations[relation] = row
    return row
  }
}
