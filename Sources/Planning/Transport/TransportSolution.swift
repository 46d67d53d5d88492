// SPDX-License-Identifier: GPL-3.0-or-later

/// What a transportation problem's solver decided, by the indices of its market.
struct TransportSolution: Sendable {
  /// Items of a lot that serve a need.
  struct Flow: Sendable {
    let lot: Int
    let need: Int
    let count: Int64
  }

  /// Which lots serve which needs, by lot, then need.
  var flows: [Flow] = []
  /// How many of each need are bought.
  var purchased: [Int64]
  /// How many of each need are left unmet.
  var unmet: [Int64]
  /// Items of lots that must go but cannot, by lot.
  var stranded: [(lot: Int, count: Int64)] = []
  /// The duals of each level that is decided, and feasible ones of the level that was in work when the
  /// search was stopped.
  var duals: [Duals] = []
  /// Whether a clock or an interrupt ended the search.
  var isStopped = false
}
