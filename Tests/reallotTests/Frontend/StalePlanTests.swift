// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Commands about a plan whose inventory is another one by now.
struct StalePlanTests {
  private static let commands = [
    "scenario show base", "scenario compare base base --no-why", "scenario value base",
    "scenario explain base --purchase", "scenario alternatives base --count 1", "verify base",
    "verify plan.json", "scenario show plan.json", "report moves base",
  ]
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "plan.json")
  }

  private func told(_ command: String) throws -> String {
    let outcome = try scratch.shell("reallot \(command)")
    #expect(outcome.status == 0)
    return outcome.output + outcome.errors
  }

  @Test(arguments: commands)
  func `say that another revision is current, or that it was taken back, and else nothing`(
    _ command: String
  ) throws {
    #expect(try !told(command).contains("the plan is of revision"))
    try scratch.replace(
      "Bàn làm việc 1,2 m\",22,", with: "Bàn làm việc 1,2 m\",23,", in: "an-bien/assets.csv")
    try scratch.run("inventory", "load", "an-bien")
    #expect(try told(command).contains("is the current one"))
    try scratch.run("inventory", "undo", "an-bien")
    #expect(try !told(command).contains("the plan is of revision"))
    try scratch.run("inventory", "undo", "an-bien")
    #expect(try told(command).contains("which is taken back"))
  }
}
