// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Works out again what people need in whole cm²: Σ headcount × area × (1 + common share) × coverage,
/// exact, then rounded up once.
struct SpaceDerivation {
  /// Area of a person with its share of common space, in cm², by group.
  private var areas: [String: Fraction] = [:]
  private let asksForArea: Bool
  private let coverage: Fraction
  /// Why areas cannot be derived.
  private(set) var problems: [Message] = []

  init(_ premises: Scenario.Premises, _ inventory: Inventory, day: Int) {
    coverage = premises.coverage
    asksForArea = premises.normSet != nil || !inventory.spaceNorms.isEmpty
    guard asksForArea else { return }
    guard let set = inventory.spaceNorms.set(named: premises.normSet) else {
      let count = Set(inventory.spaceNorms.map(\.set)).count
      problems.append(.verify("problem.space-norm-sets", ["count": count]))
      return
    }
    let norms = inventory.spaceNorms.inForce(of: set, on: day, by: \.group)
    if norms.isEmpty { problems.append(.verify("problem.no-space-norm", ["set": set])) }
    for norm in norms { areas[norm.group] = area(of: norm) }
  }

  private mutating func area(of norm: Inventory.SpaceNorm) -> Fraction? {
    let factor = (norm.commonShare ?? .zero).adding(.one)
    let area = factor?.multiplied(by: norm.area)?.multiplied(by: Fraction(10_000))
    if let area, area >= .zero { return area }
    problems.append(.verify("problem.space-norm", ["group": norm.group]))
    return nil
  }

  /// What posts need, by norm × coverage or by the norm in full; nil where it cannot be worked out.
  func area(of posts: [PostPeople], inFull: Bool = false) -> Int64? {
    guard asksForArea else { return 0 }
    var sum = Fraction.zero
    for (post, people) in posts {
      guard let area = areas[post.group] ?? areas[Inventory.Norm.everybody],
        let part = area.multiplied(by: Fraction(people)), let total = sum.adding(part)
      else { return nil }
      sum = total
    }
    return inFull ? sum.roundedUp : sum.multiplied(by: coverage)?.roundedUp
  }
}

/// People of a post.
typealias PostPeople = (post: Inventory.Post, people: Int64)
