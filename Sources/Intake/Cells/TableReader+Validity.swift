// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension TableReader {
  /// The first and last day that a norm holds, each where given.
  mutating func validity(
    _ from: Column, _ to: Column
  ) -> (from: PartialDate?, to: PartialDate?) {
    let (start, end) = (optionalDate(from), optionalDate(to))
    if let start, let end, start.earliest > end.latest {
      report(
        .dateOrder, to, "the norm ends on \(end), before it begins on \(start)",
        remedy: "correct \(from.name) or \(to.name)")
    }
    return (start, end)
  }
}
