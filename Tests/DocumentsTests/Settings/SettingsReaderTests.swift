// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing
import Words

struct SettingsReaderTests {
  private func settings(_ text: String) throws -> (Settings, String) {
    let scratch = try Scratch(["reallot.yaml": text])
    return (
      try SettingsReader().settings(at: scratch.folder + "/reallot.yaml"), scratch.folder
    )
  }

  @Test func `A file says the language, the store beside it, and who does it`() throws {
    let (settings, folder) = try settings(
      "language: ko\nstore: data/all.sqlite\nby: Finance office")
    #expect(settings.language == .korean)
    #expect(settings.store == folder + "/data/all.sqlite")
    #expect(settings.by == "Finance office")
  }

  @Test func `What a file does not say stays open`() throws {
    let (settings, _) = try settings("language: vi")
    #expect(settings.store == nil)
    #expect(settings.by == nil)
  }

  @Test(arguments: [
    (
      "language: fr",
      "reallot.yaml line 1: 'fr' is not a word for 'language' (en, vi, ko); use one of them"
    ),
    ("language: vi\nstor: a", "reallot.yaml line 2: unknown key 'stor'; did you mean 'store'?"),
    (
      "colour: red",
      "reallot.yaml: the keys of the file are not those of settings; the keys here are language, store, by"
    ),
    (
      "- vi",
      "reallot.yaml: the file is not a list of keys and values; write one 'key: value' per line, such as 'language: vi'"
    ),
  ])
  func `A mistake is named with its line and what to do`(text: String, problem: String) throws {
    let scratch = try Scratch(["reallot.yaml": text])
    let error = #expect(throws: ScenarioError.self) {
      try SettingsReader().settings(at: scratch.folder + "/reallot.yaml")
    }
    #expect(error?.description.replacing(scratch.folder + "/", with: "") == problem)
  }
}
