// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Whether leaves together hold every plan: each branching has both sides.
///
/// The leaves stand in the order of a search that goes down one side of each branching, and then down
/// the other: the next leaf takes the other side of the last branching of which only one is done.
enum BranchCover {
  static func holds(_ leaves: [[Plan.Certificate.Branch]]) -> Bool {
    var path: [(branch: Plan.Certificate.Branch, isSecond: Bool)] = []
    for (number, branches) in leaves.enumerated() {
      if number > 0 {
        while path.last?.isSecond == true { path.removeLast() }
        guard let last = path.popLast() else { return false }
        path.append((last.branch.otherSide, true))
      }
      let taken = branches.map(\.plain)
      guard branches.allSatisfy(\.isWhole), taken.starts(with: path.map(\.branch.plain)) else {
        return false
      }
      path += taken.dropFirst(path.count).map { (branch: $0, isSecond: false) }
    }
    return path.allSatisfy(\.isSecond)
  }
}

extension Plan.Certificate.Branch {
  /// The branching without its multiplier.
  fileprivate var plain: Self {
    var plain = self
    plain.multiplier = 0
    return plain
  }

  /// Whether it counts something, and nothing twice.
  fileprivate var isWhole: Bool {
    !needs.isEmpty && Set(needs).count == needs.count && (lot != nil) == (column == .served)
  }
}
