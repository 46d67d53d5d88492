// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableReader {
  /// The first and last day that a norm holds, each where given.
  mutating func validity(
    _ from: Column, _ to: Column
  ) -> (from: PartialDate?, to: PartialDate?) {
    let (start, end) = (optionalDate(from), optionalDate(to))
    if let start, let end, start.earliest > end.latest {
      report(
        .dateOrder, to, Message("row.norm-order", ["end": end, "start": start]),
        remedy: Message("row.correct-either", ["first": from.name, "second": to.name]))
    }
    return (start, end)
  }
}
