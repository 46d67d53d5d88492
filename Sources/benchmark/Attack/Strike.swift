// SPDX-License-Identifier: GPL-3.0-or-later

/// One case of an attack and what came of it.
struct Strike {
  /// What was attacked; cases of the same are counted together.
  let name: String
  let verdict: Verdict
  /// What was done and seen, for people.
  let detail: String
}

/// A kind of attack, whose cases have numbers.
protocol Attacker {
  /// Does the case of a number, which with the seed says all that happens in it.
  ///
  /// - Throws: where the attack itself fails, such as on a full disk.
  func strike(_ number: Int) throws -> Strike
}
