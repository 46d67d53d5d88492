// SPDX-License-Identifier: GPL-3.0-or-later

extension LayoutProblem {
  /// The fewest people who need at least so much area: those with most area each first, in fractions
  /// of parties, rounded up.
  func people(taking area: Int64, from parties: some Collection<Int>) -> Int64 {
    guard area > 0 else { return 0 }
    var (people, rest) = (Int64(0), area)
    let order = parties.sorted {
      Int128(need[$0]) * Int128(self.people[$1]) > Int128(need[$1]) * Int128(self.people[$0])
    }
    for party in order {
      guard need[party] < rest else {
        let part = Int128(rest) * Int128(self.people[party])
        return people + Int64(truncatingIfNeeded: (part - 1) / Int128(need[party]) + 1)
      }
      rest -= need[party]
      people += self.people[party]
    }
    return people
  }

  /// The most of an amount that parties with so many people in all have, in fractions of parties,
  /// rounded up.
  func most(_ amounts: [(party: Int, amount: Int128)], of people: Int64) -> Int128 {
    var (sum, rest) = (Int128(0), Int128(people))
    let order = amounts.sorted {
      $0.amount * Int128(self.people[$1.party]) > $1.amount * Int128(self.people[$0.party])
    }
    for (party, amount) in order {
      let size = Int128(self.people[party])
      guard size > rest else {
        (sum, rest) = (sum + amount, rest - size)
        continue
      }
      return sum + (rest * amount + size - 1) / size
    }
    return sum
  }

  /// People who cannot be placed at some of the sites since there are too few seats or too little area.
  func excess(over isOpen: (Int) -> Bool) -> Int64 {
    let open = sites.filter(isOpen)
    let seats = people.reduce(0, +) - open.reduce(0) { $0 + self.seats[$1] }
    let area = need.reduce(0, +) - open.reduce(0) { $0 + self.area[$1] }
    return max(0, seats, people(taking: area, from: parties))
  }
}
