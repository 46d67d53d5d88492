// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Plans of format 1, as an earlier program made them for An Biên, are verified and reported as then.
struct FormatOneTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Plans").standardizedFileURL

  private let inventory = Scratch.inventories.appending(path: "an-bien").path

  private func plan(_ name: String) -> String {
    Self.folder.appending(path: "\(name)-1.json").path
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: Self.folder.appending(path: name)), as: UTF8.self)
  }

  @Test(arguments: ["an-bien-base", "an-bien-premises"])
  func `They hold`(name: String) throws {
    let verdict = try Scratch().run("verify", plan(name), "--inventory", inventory)
    #expect(verdict.status == 0)
    #expect(verdict.output.contains("everything holds"))
    #expect(!verdict.output.contains("shortfalls"))
  }

  @Test(
    arguments: ["an-bien-base", "an-bien-premises"], ["purchases", "avoidance", "surplus"])
  func `Their reports are as they were`(name: String, report: String) throws {
    let printed = try Scratch().run(
      "report", report, plan(name), "--inventory", inventory, "--language", "en")
    let lines = printed.output.components(separatedBy: "\n")
    let command = try #require(lines.first { $0.hasPrefix("Check again with") })
    #expect(command.hasSuffix("reallot verify \(plan(name)) --inventory \(inventory)"))
    let others = lines.filter { !$0.contains(plan(name)) }.joined(separator: "\n")
    #expect(others == (try text("\(name)-1-\(report).txt")))
  }

  @Test(arguments: ["an-bien-base", "an-bien-premises"])
  func `The counts behind their purchases are as they were`(name: String) throws {
    let printed = try Scratch().run(
      "report", "purchases", plan(name), "--inventory", inventory, "--format", "csv")
    #expect(printed.output == (try text("\(name)-1-purchases.csv")))
  }
}
