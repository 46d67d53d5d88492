// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// The scenarios that the guide to scenario files shows.
struct ScenarioGuideTests {
  private static let guide = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Documents/Documents.docc/ScenarioFile.md")

  private static func examples() throws -> [String] {
    try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
  }

  @Test(arguments: try examples())
  func `Every example runs on the inventory that it names`(example: String) throws {
    let scratch = try Scratch()
    try scratch.copyInventory()
    if example.contains("replan:") {
      try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    }
    try scratch.write(example, to: "an-bien/scenarios/example.yaml")
    let outcome = try scratch.run("scenario", "run", "an-bien/scenarios/example.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
