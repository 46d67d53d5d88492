// SPDX-License-Identifier: GPL-3.0-or-later

extension LayoutProblem {
  /// The most sums of sizes that are listed.
  private static let sums = 20_000

  /// The same problem without room that no parties can fill: each site has as much area, and as many
  /// seats, as some parties take up together; where there are too many sums of sizes, what it had.
  var withoutDeadRoom: LayoutProblem {
    var problem = self
    problem.area = Self.filled(area, by: need)
    problem.seats = Self.filled(seats, by: people)
    return problem
  }

  private static func filled(_ rooms: [Int64], by sizes: [Int64]) -> [Int64] {
    guard let sums = sums(of: sizes, upTo: rooms.max() ?? 0) else { return rooms }
    return rooms.map { room in sums.last { $0 <= room } ?? 0 }
  }

  /// What any of the sizes make together, ascending; nil where that is too much.
  private static func sums(of sizes: [Int64], upTo most: Int64) -> [Int64]? {
    var sums: Set<Int64> = [0]
    for size in sizes where size > 0 && size <= most {
      sums.formUnion(sums.filter { $0 <= most - size }.map { $0 + size })
      if sums.count > Self.sums { return nil }
    }
    return sums.sorted()
  }
}
