// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Who signs for a unit in a role on a day.
struct SignatoryIndex {
  private struct Post: Hashable {
    let unit: Position<Inventory.Unit>?
    let role: String
  }

  private let day: Int
  private let inventory: Inventory
  private let posts: [Post: [Signatory]]

  init(_ signatories: [Signatory], _ inventory: Inventory, on date: PartialDate) {
    (day, self.inventory) = (date.earliest, inventory)
    posts = Dictionary(grouping: signatories) { Post(unit: $0.unit, role: $0.role) }
  }

  /// Who is in the role on the day, those of the unit before those of all units.
  ///
  /// Of a unit that ended it is who was the last; of several who came last, of these the first of the
  /// table.
  func signatory(_ role: String, of unit: Position<Inventory.Unit>) -> Signatory? {
    let own = posts[Post(unit: unit, role: role)] ?? []
    let current = last(own.filter(isCurrent), by: \.from)
    if let current { return current }
    let common = last((posts[Post(unit: nil, role: role)] ?? []).filter(isCurrent), by: \.from)
    if let common { return common }
    guard !inventory.units[unit].stage.continues else { return nil }
    return last(own.filter { ($0.to?.latest ?? .max) < day }, by: \.to)
  }

  private func isCurrent(_ signatory: Signatory) -> Bool {
    (signatory.from?.earliest ?? .min) <= day && day <= (signatory.to?.latest ?? .max)
  }

  private func last(
    _ signatories: [Signatory], by date: (Signatory) -> PartialDate?
  ) -> Signatory? {
    signatories.reduce(nil) { last, next in
      guard let last else { return next }
      return (date(last)?.earliest ?? 0) < (date(next)?.earliest ?? 0) ? next : last
    }
  }
}
