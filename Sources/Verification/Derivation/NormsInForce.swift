// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A norm of a set, which holds from a day on.
protocol SetNorm {
  var set: String { get }
  var validFrom: PartialDate? { get }
  func isValid(on day: Int) -> Bool
}

extension Inventory.SpaceNorm: SetNorm {}

extension Inventory.Norm: SetNorm {
  /// Whether it counts people or rooms of a group.
  func covers(_ group: String) -> Bool { self.group == Self.everybody || self.group == group }

  /// What it grants at a coverage for a count of its basis; nil where that cannot be worked out.
  func granted(_ count: Int64, per divisor: Int64 = 1, _ coverage: Fraction) -> Fraction? {
    let factor = Fraction(Int128(count), over: Int128(divisor))
    return factor.flatMap { quantity.multiplied(by: coverage)?.multiplied(by: $0) }
  }
}

extension Array where Element: SetNorm {
  /// The set that a scenario names, else the only one there is; nil where there are none or several.
  func set(named name: String?) -> String? {
    let sets = Set(map(\.set))
    return name ?? (sets.count == 1 ? sets.first : nil)
  }

  /// The norms of a set that hold on a day; of several on one subject, the one that came into force
  /// last.
  func inForce<Subject: Hashable>(
    of set: String, on day: Int, by subject: (Element) -> Subject
  ) -> [Element] {
    Dictionary(grouping: filter { $0.set == set && $0.isValid(on: day) }, by: subject).values
      .compactMap { norms in
        norms.max { $0.validFrom?.earliest ?? 0 < $1.validFrom?.earliest ?? 0 }
      }
  }
}
