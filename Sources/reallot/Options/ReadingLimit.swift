// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake

/// A limit of reading as the command line has it: `merged_ranges=50000`.
struct ReadingLimit: ExpressibleByArgument {
  let measure: ReadingLimits.Measure
  let amount: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let measure = ReadingLimits.Measure(rawValue: String(parts[0])),
      let amount = Int(parts[1]), amount > 0
    else { return nil }
    (self.measure, self.amount) = (measure, amount)
  }
}
