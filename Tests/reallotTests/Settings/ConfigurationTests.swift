// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing
internal import Words

@testable internal import reallot

struct ConfigurationTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func configuration(_ environment: [String: String] = [:]) -> Configuration {
    Configuration(environment: environment, folder: scratch.folder.path)
  }

  @Test func `Nothing set means English, the usual store and the account`() {
    let configuration = configuration()
    #expect(configuration.language.value == .english)
    #expect(configuration.language.origin == .standard)
    #expect(configuration.store.value == "reallot.sqlite")
    #expect(configuration.by.value == Login.name)
  }

  @Test func `The environment goes before the file, and the file before the locale`() throws {
    try scratch.write("language: ko\n", to: "reallot.yaml")
    let path = scratch.folder.appending(path: "reallot.yaml").path
    #expect(configuration(["LANG": "vi_VN.UTF-8"]).language.origin == .file(path))
    let asked = configuration(["LANG": "ko_KR.UTF-8", "REALLOT_LANGUAGE": "vi"]).language
    #expect(asked.value == .vietnamese)
    #expect(asked.origin == .environment("REALLOT_LANGUAGE"))
  }

  @Test func `The file in the working folder goes before that of the user`() throws {
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "config/reallot"), withIntermediateDirectories: true)
    try scratch.write("by: user\n", to: "config/reallot/reallot.yaml")
    let environment = ["XDG_CONFIG_HOME": scratch.folder.path + "/config"]
    #expect(configuration(environment).by.value == "user")
    try scratch.write("by: folder\n", to: "reallot.yaml")
    #expect(configuration(environment).by.value == "folder")
  }

  @Test func `A language that does not exist is refused by its name`() {
    let error = #expect(throws: Configuration.UnknownLanguage.self) {
      try configuration(["REALLOT_LANGUAGE": "fr"]).check()
    }
    #expect(
      error?.message.description
        == "REALLOT_LANGUAGE is 'fr', which is no language of the program; write one of en, vi, ko")
  }

  @Test func `A command refuses settings that are wrong, and works in those that are right`() throws
  {
    try scratch.write("languag: ko\n", to: "reallot.yaml")
    let refused = try scratch.run("inventory", "mappings")
    #expect(refused.status == 2)
    #expect(
      refused.errors
        == "reallot: reallot.yaml line 1: unknown key 'languag'; did you mean 'language'?\n")
    try scratch.write("language: ko\n", to: "reallot.yaml")
    #expect(try scratch.run("inventory", "mappings").output.hasPrefix("매핑\n"))
  }
}
