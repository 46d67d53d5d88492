// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension PartialDate {
  /// The days from 1970-01-01 to the first day that it can mean (Gregorian calendar).
  var daysSince1970: Int {
    // Years from March on, so that the leap day is their last.
    let (month, day) = (month ?? 1, day ?? 1)
    let year = month > 2 ? self.year : self.year - 1
    let leaps = year / 4 - year / 100 + year / 400
    return 365 * year + leaps + (153 * ((month + 9) % 12) + 2) / 5 + day - 719_469
  }

  /// The number that spreadsheets have for a day that is known; nil for a coarser date, and for days
  /// before 1 March 1900, which they do not agree on.
  var serial: Int? {
    let serial = daysSince1970 + 25_569
    return day != nil && serial > 60 ? serial : nil
  }
}
