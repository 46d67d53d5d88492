// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension Province {
  /// Writes inventory.yaml and the base scenario.
  func writeDocuments(to folder: URL) throws {
    try write(inventory, to: folder.appendingPathComponent("inventory.yaml"))
    try write(scenario, to: folder.appendingPathComponent("scenarios/base.yaml"))
  }

  private func write(_ text: String, to file: URL) throws {
    try Data(text.utf8).write(to: file)
  }

  private var inventory: String {
    """
    reallot: 1
    name: synthetic-\(size.units)-\(size.assets)
    title: >-
      Synthetic province, everything made up: \(size.units) units, \(size.offices) offices,
      \(size.assets) rows of assets, \(size.classes) classes, seed \(size.seed)
    currency: VND
    as_of: 2025-06-30
    language: en

    """
  }

  private var scenario: String {
    """
    scenario: base
    inventory: ..
    date: 2025-07-01
    needs: {from: [\(needs.isEmpty ? "norms" : "norms, table")], norm_set: synthetic, coverage: 1}
    reuse:
      conditions: [new, good, fair]
      repair: {from: [poor], to: fair, limit: 0.30}
      ownership: [own]
      maximum_distance_km: 60
      worthwhile: false
    moving: {per_item: 20000, per_m3_km: 3500, detour: 1.3}
    objective: [unmet, purchases, transfers, moving]
    limits: {purchases: none, moving: none}
    pins: []
    solver: {time_limit: 60 s, gap: 0, threads: all}

    """
  }
}
