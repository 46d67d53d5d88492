// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

struct DoctorTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test func `The doctor tells of each setting where it comes from`() throws {
    try scratch.write("language: vi\nby: Finance office\n", to: "reallot.yaml")
    let told = try scratch.run(
      "doctor", "--language", "en", environment: ["REALLOT_STORE": "other.sqlite"])
    #expect(told.status == 0)
    let lines = told.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines.contains("Language en option"))
    #expect(lines.contains("Store other.sqlite environment, REALLOT_STORE"))
    #expect(lines.contains("Who does it Finance office file reallot.yaml"))
    #expect(lines.contains("Store there is none yet"))
  }

  @Test func `The doctor makes no store`() throws {
    try scratch.run("doctor")
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path + "/reallot.sqlite"))
  }

  @Test func `A file that is no store is a finding`() throws {
    try scratch.write("not a store", to: "reallot.sqlite")
    let told = try scratch.run("doctor", "--format", "json")
    #expect(told.status == 1)
    #expect("\(try told.object())".contains("reallot.sqlite"))
  }

  @Test func `What is found in the store is counted`() throws {
    try scratch.copyInventory()
    try scratch.run("inventory", "load", "an-bien")
    let told = try scratch.run("doctor", "--format", "json")
    #expect(try told.object()["revisions"] as? Int == 1)
    #expect(try told.object()["plans"] as? Int == 0)
  }
}
