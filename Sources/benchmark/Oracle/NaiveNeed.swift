// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// A need, worked out straight from the tables.
struct NaiveNeed: Hashable, Comparable, Sendable {
  let unit: Int
  let office: Int
  let assetClass: Int
  var quantity: Int64
  var price: Money
  var priority: Int64 = 1
  var condition: Condition?
  var years: Int?

  static func < (left: Self, right: Self) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [Int64] {
    [
      Int64(assetClass), Int64(unit), Int64(office), quantity, price, priority,
      Int64(condition?.rank ?? -1), Int64(years ?? -1),
    ]
  }
}

extension OracleCase {
  /// All needs: posts and rooms times norms, and the needs table.
  func needs() -> [NaiveNeed] {
    var all: [NaiveNeed] = []
    if scenario.needs.fromNorms { all += validNorms().flatMap { needs(of: $0) } }
    if scenario.needs.fromTable {
      all += inventory.requests.map { request in
        NaiveNeed(
          unit: Int(request.unit.index), office: Int(request.office.index),
          assetClass: Int(request.assetClass.index), quantity: request.quantity,
          price: inventory.classes[request.assetClass].referencePrice,
          priority: request.priority, condition: request.minimumCondition,
          years: request.minimumRemainingYears)
      }
    }
    return all.filter { $0.quantity > 0 }.sorted()
  }

  /// The valid norms that no other valid one of the same kind replaced later.
  private func validNorms() -> [Inventory.Norm] {
    let valid = inventory.norms.filter { $0.isValid(on: date.earliest) }
    return valid.filter { norm in
      !valid.contains { other in
        other.group == norm.group && other.assetClass == norm.assetClass
          && other.basis == norm.basis
          && (other.validFrom?.earliest ?? 0) > (norm.validFrom?.earliest ?? 0)
      }
    }
  }

  private func needs(of norm: Inventory.Norm) -> [NaiveNeed] {
    inventory.units.indices.flatMap { unit in
      let people = inventory.offices.indices.map { office in
        inventory.posts.filter {
          $0.unit == Position(unit) && $0.office == Position(office) && norm.means($0.group)
        }.reduce(0) { $0 + $1.headcount }
      }
      return quantities(of: norm, unit: unit, people: people).enumerated().map { office, quantity in
        let assetClass = inventory.classes[norm.assetClass]
        return NaiveNeed(
          unit: unit, office: office, assetClass: Int(norm.assetClass.index), quantity: quantity,
          price: min(norm.maximumUnitPrice ?? .max, assetClass.referencePrice))
      }
    }
  }

  /// What a norm grants a unit, per office.
  private func quantities(of norm: Inventory.Norm, unit: Int, people: [Int64]) -> [Int64] {
    let headcount = people.reduce(0, +)
    switch norm.basis {
    case .person: return people.map { granted(norm, $0, 1) }
    case .office: return people.map { $0 > 0 ? granted(norm, 1, 1) : 0 }
    case .unit: return divided(headcount > 0 ? granted(norm, 1, 1) : 0, people)
    case .staff(let staff): return divided(granted(norm, headcount, staff), people)
    case .room:
      return inventory.offices.indices.map { office in
        let rooms = inventory.rooms.filter {
          $0.unit == Position(unit) && $0.office == Position(office) && norm.means($0.group)
        }
        return granted(norm, rooms.reduce(0) { $0 + $1.rooms }, 1)
      }
    }
  }

  /// Divides what a unit has by the people in its offices.
  private func divided(_ total: Int64, _ people: [Int64]) -> [Int64] {
    let offices = Array(people.indices).sorted { order(ofOffice: $0) }
    var parts = people
    for (office, part) in zip(offices, shared(total, offices.map { people[$0] })) {
      parts[office] = part
    }
    return parts
  }

  private func granted(_ norm: Inventory.Norm, _ count: Int64, _ divisor: Int64) -> Int64 {
    let coverage = scenario.needs.coverage
    let upper = Int128(norm.quantity.numerator) * Int128(coverage.numerator) * Int128(count)
    let lower =
      Int128(norm.quantity.denominator) * Int128(coverage.denominator) * Int128(divisor)
    return Int64((upper + lower - 1) / lower)
  }

  /// Largest remainder, one item after the other.
  func shared(_ total: Int64, _ weights: [Int64]) -> [Int64] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { total * $0 / sum }
    var remainders = weights.map { total * $0 % sum }
    while parts.reduce(0, +) < total, let largest = remainders.max(),
      let index = remainders.firstIndex(of: largest)
    {
      parts[index] += 1
      remainders[index] = -1
    }
    return parts
  }
}

extension Inventory.Norm {
  fileprivate func means(_ group: String) -> Bool {
    self.group == "*" || self.group == group
  }
}
