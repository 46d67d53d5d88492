// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What the product takes a hostile file for.
enum HostileUse: String {
  case table = "a table of a package"
  case register = "a register"
  case sniff = "a register to look at"
  case totals = "a stock-take"
  case inventory = "inventory.yaml"
  case scenario = "a scenario"
  case mapping = "a mapping"
  case plan = "a plan"
  case store = "a store"

  /// How long the product may take to refuse it, in seconds of all processors.
  var seconds: Double { self == .sniff ? 5 : 2 }

  /// How much memory it may hold, in MB.
  static let memory = 300.0

  /// Where the file goes.
  func place(in scene: AttackScene) -> URL {
    switch self {
    case .table: package(scene).appendingPathComponent("assets.csv")
    case .inventory: package(scene).appendingPathComponent("inventory.yaml")
    default: scene.victim.place.appendingPathComponent("hostile")
    }
  }

  /// What is run then.
  func arguments(_ scene: AttackScene) -> [String] {
    let file = place(in: scene).path
    let into = ["--into", "an-bien", "--mapping"]
    let register = scene.inventory.appendingPathComponent("sent/late/an-duong.xlsx").path
    return switch self {
    case .table, .inventory: ["inventory", "check", package(scene).path]
    case .register: ["inventory", "load", file] + into + ["c53-hd"] + scene.store
    case .sniff: ["inventory", "sniff", file]
    case .totals: ["inventory", "check", scene.inventory.path, "--totals", file]
    case .scenario: ["scenario", "run", file] + scene.store
    case .mapping: ["inventory", "load", register] + into + [file] + scene.store
    case .plan: ["verify", file] + scene.store
    case .store: ["inventory", "list", "--store", file]
    }
  }

  private func package(_ scene: AttackScene) -> URL {
    scene.victim.place.appendingPathComponent("package")
  }
}
