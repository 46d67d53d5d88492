// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

/// What a check of a merged country found.
package struct NationalVerdict {
  /// One check.
  package struct Check {
    /// What is checked, in the order in which it is told.
    package enum Name: String, CaseIterable {
      /// That the results add up to the sums, and to the root.
      case sums
      /// That results say what their plans say.
      case results
      /// That files of shards are those of a country's folder.
      case files
      /// That plans hold for their inventories.
      case plans
      /// That what results say beside their plans follows from the inventories.
      case inventories
      /// That the bounds at a price follow from their duals.
      case bounds
    }

    package let name: Name
    /// How many were looked at; 0 where nothing is at hand.
    package internal(set) var examined = 0
    /// What does not hold.
    package internal(set) var failures: [Message] = []

    init(_ name: Name) { self.name = name }
  }

  package internal(set) var checks = Check.Name.allCases.map(Check.init)

  /// Whether everything holds that was looked at.
  package var holds: Bool { checks.allSatisfy(\.failures.isEmpty) }

  /// What does not hold, as check and failure.
  package var failures: [Message] {
    checks.flatMap { check in
      check.failures.map {
        Message("error.verify.part", ["name": check.name.rawValue, "member": $0])
      }
    }
  }

  /// How many a check looked at.
  package func examined(_ name: Check.Name) -> Int {
    checks.first { $0.name == name }?.examined ?? 0
  }

  mutating func count(_ name: Check.Name, _ failures: [Message] = []) {
    guard let index = checks.firstIndex(where: { $0.name == name }) else { return }
    checks[index].examined += 1
    checks[index].failures += failures
  }
}

extension NationalVerdict.Check.Name {
  /// What is shown by it.
  package var claim: Message {
    switch self {
    case .sums: Message("country-check.sums")
    case .results: Message("country-check.results")
    case .files: Message("country-check.files")
    case .plans: Message("country-check.plans")
    case .inventories: Message("country-check.inventories")
    case .bounds: Message("country-check.bounds")
    }
  }
}
