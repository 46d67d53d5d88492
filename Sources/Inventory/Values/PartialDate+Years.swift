// SPDX-License-Identifier: GPL-3.0-or-later

extension PartialDate {
  /// Whole years between the earliest days that two dates can mean; 0 where the start is later.
  public func wholeYears(since start: PartialDate) -> Int {
    max(0, (earliest - start.earliest) / 10_000)
  }
}
