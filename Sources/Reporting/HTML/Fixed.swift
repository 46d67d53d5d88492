// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers of a drawing with one decimal place, the same on every platform.
enum Fixed {
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
