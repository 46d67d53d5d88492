// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Documents

struct ScenarioSchemaTests {
  @Test func `The schema is JSON, the same bytes each time`() throws {
    let text = Scenario.schemaText
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let properties = try #require(json["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(Scenario.keys.map(\.name)))
    #expect(text == Scenario.schemaText)
    #expect(text.hasSuffix("}\n"))
  }

  @Test func `A file with the defaults of the schema has the defaults of the program`() throws {
    let groups = [
      "needs: \(Self.defaults(Scenario.Needs.self))",
      "reuse: \(Self.defaults(Scenario.Reuse.self))",
      "moving: \(Self.defaults(Scenario.Moving.self))",
      "limits: \(Self.defaults(Scenario.Limits.self))",
      "solver: \(Self.defaults(Scenario.Solver.self))",
    ]
    let scratch = try Scratch(["s.yaml": groups.joined(separator: "\n") + "\ninventory: /i\n"])
    let read = try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
    #expect(read == Scenario(name: "s", inventoryFolder: "/i"))
    #expect(groups[2] == #"moving: {"per_item": 20000, "per_m3_km": 3500, "detour": 1.3}"#)
  }

  private static func defaults<Group: KeyGroup>(_ group: Group.Type) -> String {
    let members = Group.keys.compactMap { key -> String? in
      guard case .object(let schema) = key.schema,
        let value = schema.first(where: { $0.name == "default" })?.value
      else { return nil }
      return "\"\(key.name)\": \(value.text)"
    }
    return "{" + members.joined(separator: ", ") + "}"
  }
}

@Suite(
  .enabled(if: SchemaCheck.isPossible, "python3-jsonschema and python3-yaml are not installed"))
struct `Scenario files and their schema` {
  @Test func `The samples and the examples of the guide are as the schema wants them`() throws {
    let files = try Samples().files
    #expect(files.count > 15)
    #expect(try Self.refused(files).isEmpty)
  }

  @Test func `A sample with a wrong key or value is refused by the schema and by the reader`()
    throws
  {
    let samples = try Samples()
    let mutants = Dictionary(
      uniqueKeysWithValues: samples.files.flatMap { Mutation.all(of: $0.value, named: $0.key) })
    #expect(mutants.count > 300)
    #expect(try Self.accepted(mutants) == [])
    #expect(try Self.read(mutants, beside: samples.files) == [])
  }

  @Test func `A mistake that needs no other file is refused by the schema too`() throws {
    let mistakes = ScenarioErrorTests.mistakes + PremisesReaderTests.mistakes
    let files = Dictionary(
      uniqueKeysWithValues: mistakes.enumerated().map {
        ("\($0).yaml", "inventory: /i\n" + $1 + "\n")
      })
    let accepted = try Self.accepted(files).compactMap { files[$0] }
      .map { $0.dropFirst("inventory: /i\n".count).dropLast().description }
    // What only the program knows, as the guide says.
    #expect(
      Set(accepted) == [
        "reuse: {repair: {from: [poor, fair]}}", "reuse: {maximum_distance_km: 1.2345}",
        "premises: {keep: [{at_most: 1}, {exactly: 2}]}",
      ])
  }

  /// The names of the files that the schema refuses, with the reason.
  private static func refused(_ files: [String: String]) throws -> [String: String] {
    let scratch = try Scratch(files)
    try scratch.write(Scenario.schemaText, as: "schema.json")
    let names = files.keys.sorted()
    let problems = try SchemaCheck.problems(
      of: names.map { "\(scratch.folder)/\($0)" }, schema: scratch.folder + "/schema.json")
    try #require(problems.count == names.count)
    return Dictionary(uniqueKeysWithValues: zip(names, problems)).filter { !$0.value.isEmpty }
  }

  private static func accepted(_ files: [String: String]) throws -> [String] {
    let refused = try refused(files)
    return files.keys.filter { refused[$0] == nil }.sorted()
  }

  /// The names of the files that the reader takes.
  private static func read(
    _ files: [String: String], beside others: [String: String]
  ) throws -> [String] {
    let scratch = try Scratch(files.merging(others) { mutant, _ in mutant })
    return files.keys.sorted().filter { name in
      (try? ScenarioReader().scenario(at: "\(scratch.folder)/\(name)")) != nil
    }
  }
}
