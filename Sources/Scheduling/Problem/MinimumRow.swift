// SPDX-License-Identifier: GPL-3.0-or-later

/// What an office must have of a group of classes at every opening.
struct MinimumRow: Sendable {
  /// A part that leaves or comes, and what it brings along of needs.
  struct Claim: Sendable {
    let part: Int
    /// Its share of the usable items where it sits today.
    let today: Int64
    /// What the plan allots it, reused and bought.
    let allotted: Int64
    /// Its bought items, by the opening at which they are there.
    let bought: [Arrival]

    /// What must be there once it has come.
    func required(at opening: Int) -> Int64 {
      let late = bought.reduce(0) { $0 + ($1.opening > opening ? $1.count : 0) }
      return max(today, allotted - late)
    }
  }

  /// Bought items that are there from an opening on.
  struct Arrival: Sendable {
    let opening: Int
    let count: Int64
  }

  let office: Int
  let group: Int
  /// Usable items that stand there today.
  var stock: Int64 = 0
  /// What is bought for the office.
  var bought: [Arrival] = []
  /// What parts that stay need.
  var staying: Int64 = 0
  var leaving: [Claim] = []
  var coming: [Claim] = []

  /// What must be there, and what of it is bought.
  ///
  /// - Parameter hasMoved: whether a part has moved by the opening.
  func required(at opening: Int, _ hasMoved: (Int) -> Bool) -> Int64 {
    leaving.reduce(staying) { $0 + (hasMoved($1.part) ? 0 : $1.today) }
      + coming.reduce(0) { $0 + (hasMoved($1.part) ? $1.required(at: opening) : 0) }
  }

  /// What was bought and is there.
  func bought(at opening: Int) -> Int64 {
    bought.reduce(0) { $0 + ($1.opening <= opening ? $1.count : 0) }
  }
}
