// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory
internal import Reporting
internal import Words

/// The commands by which a reader of a report goes on from its plan, in the same folder.
struct PlanCommands {
  private let argument: PlanArgument
  private let plan: LoadedPlan

  init(_ argument: PlanArgument, _ plan: LoadedPlan) {
    (self.argument, self.plan) = (argument, plan)
  }

  /// The command that checks the plan again.
  var verify: Report.Fact { Report.Fact(Term("verify_with"), .text(command("verify"))) }

  /// The command that says why each purchase is needed.
  var purchases: Report.Fact {
    Report.Fact(Term("purchases_with"), .text(command("report purchases")))
  }

  /// The commands that check the plan by the checker for strangers; nil for a plan that goes on from
  /// another, which it does not check.
  var checker: Report.Fact? {
    guard plan.plan.head.scenario.replan == nil else { return nil }
    let file = argument.isFile ? Self.word(argument.name) : "plan.json"
    let steps =
      [load, "reallot inventory export \(plan.plan.head.revision.short) tables" + store]
      + [argument.isFile ? nil : "reallot scenario show \(named) --plan-file \(file)" + store]
      + ["python3 \(Self.checkerPath) tables \(file)"]
    return Report.Fact(
      Term("check_without"), .text(steps.compactMap(\.self).joined(separator: " && ")))
  }

  /// Where the package puts the checker, if it is installed; else where a clone has it.
  private static var checkerPath: String {
    let installed = "/usr/share/reallot/check/check.py"
    return FileManager.default.fileExists(atPath: installed) ? installed : "Sources/check/check.py"
  }

  /// Where the inventory comes from a folder, no store may have it yet.
  private var load: String? {
    argument.folder.map { "reallot inventory load \(Self.word($0))" + store }
  }

  private var named: String { argument.isFile ? Self.word(argument.name) : plan.digest.short }

  private var store: String { Self.option("--store", argument.store.path) }

  private func command(_ name: String) -> String {
    "reallot \(name) \(named)" + Self.option("--inventory", argument.folder) + store
  }

  private static func option(_ name: String, _ value: String?) -> String {
    value.map { " \(name) \(word($0))" } ?? ""
  }

  /// A word of a shell's command.
  private static func word(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "/._-+,:@%".unicodeScalars.contains($0)
    }
    return isPlain && !text.hasPrefix("-") ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
