// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

/// How old an asset is and how it looks.
struct Wear {
  /// Years since it was taken into use.
  let age: Int
  let condition: String
  /// The year that registers of this generator speak of.
  static let year = 2025

  /// Age and condition of one row of a class.
  init(_ kind: RegisterClass, _ random: inout SplitMix64) {
    let oldest = kind.supply.oldest + 1
    age = (random.below(oldest) + random.below(oldest)) / 2
    let score = age * 100 / kind.usefulLife + random.within(-35...35) + kind.supply.strain
    condition =
      switch score {
      case ..<15 where age < 2: "new"
      case ..<70: "good"
      case ..<125: "fair"
      case ..<165: "poor"
      default: "broken"
      }
  }

  /// What is left of the cost by straight line, one whole year's wear for each year begun.
  func residual(of cost: Int, over life: Int) -> Int {
    age >= life ? 0 : cost - cost / life * age
  }

  /// The day of first use, as coarse as registers have it.
  func date(_ random: inout SplitMix64) -> String {
    let year = String(Self.year - age)
    let precision = random.below(10)
    guard precision > 2 else { return year }
    let month = "\(year)-0\(random.within(1...(age == 0 ? 5 : 9)))"
    guard precision > 7 else { return month }
    return "\(month)-\(random.within(10...28))"
  }
}
