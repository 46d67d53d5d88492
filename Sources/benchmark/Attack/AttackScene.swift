// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The inventory that attacks are about, a changed one beside it, and the commands of both.
struct AttackScene {
  let victim: Victim
  let inventory: URL
  let changed: URL
  let other: URL

  /// Copies the inventory, so that nobody changes it meanwhile, and makes changed ones of it.
  init(victim: Victim, inventory: URL) throws {
    self.victim = victim
    self.inventory = victim.work.appendingPathComponent("inventory")
    changed = victim.work.appendingPathComponent("changed")
    other = victim.work.appendingPathComponent("other")
    for folder in [self.inventory, changed, other] {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.copyItem(at: inventory, to: folder)
    }
    try Self.edit(changed, "assets.csv") { $0 + $0.suffix(1) }
    try Self.edit(other, "inventory.yaml") { lines in
      lines.map { $0.hasPrefix("name:") ? "name: other" : $0 }
    }
  }

  var store: [String] { ["--store", victim.store] }
  var load: [String] { ["inventory", "load", inventory.path] + store }
  var loadChanged: [String] { ["inventory", "load", changed.path] + store }
  var loadOther: [String] { ["inventory", "load", other.path] + store }
  var undo: [String] { ["inventory", "undo"] + store }
  var run: [String] { ["scenario", "run", scenario("base")] + store }
  var runOther: [String] { ["scenario", "run", scenario("purchase-budget")] + store }
  var runToFile: [String] { run + ["--plan-file", victim.path("plan.json")] }
  var backup: [String] { ["store", "backup", victim.path("backup.sqlite")] + store }
  /// Makes a store of the backup.
  var restore: [String] {
    ["store", "restore", victim.path("backup.sqlite")]
      + ["--store", victim.path("restored.sqlite")]
  }
  var export: [String] { ["inventory", "export", "an-bien", victim.path("tables")] + store }
  var papers: [String] { ["papers", "base", "--output", victim.path("papers"), "--force"] + store }
  /// Writes another folder where ``papers`` goes.
  var sheets: [String] { papers + ["--sheets"] }
  var report: [String] { reportTo("avoidance", "html") }
  /// Writes another report where ``report`` goes.
  var older: [String] { reportTo("moves", "csv") }

  /// Brings a register into the inventory, the first or the second one.
  func into(_ number: Int) -> [String] {
    let (register, mapping) = [("late/an-duong", "tagged"), ("mended/vinh-niem", "minutes")][number]
    let sent = inventory.appendingPathComponent("sent").path
    return ["inventory", "load", "\(sent)/\(register).xlsx", "--into", "an-bien"]
      + ["--mapping", "\(sent)/mappings/\(mapping).yaml"] + store
  }

  private func scenario(_ name: String) -> String {
    inventory.appendingPathComponent("scenarios/\(name).yaml").path
  }

  private func reportTo(_ report: String, _ format: String) -> [String] {
    ["report", report, "base", "--format", format, "--output", victim.path("report.html")] + store
  }

  private static func edit(
    _ folder: URL, _ name: String, _ change: ([Substring]) -> [Substring]
  ) throws {
    let file = folder.appendingPathComponent(name)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let text = change(lines).joined(separator: "\n") + "\n"
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}
