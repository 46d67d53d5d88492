// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Testing

@testable internal import reallot

/// A command and its words on the command line.
struct HelpPage: Sendable, CustomTestStringConvertible {
  let words: [String]
  let command: any ParsableCommand.Type

  var testDescription: String { words.joined(separator: " ") }
  var text: String { Reallot.helpMessage(for: command, columns: 80) + "\n" }

  /// All commands, the root first.
  static let all = pages(of: Reallot.self, [])

  private static func pages(
    of command: any ParsableCommand.Type, _ words: [String]
  ) -> [HelpPage] {
    let words = words + [command._commandName]
    return [HelpPage(words: words, command: command)]
      + command.configuration.subcommands.flatMap { pages(of: $0, words) }
  }
}

struct HelpTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Golden").standardizedFileURL

  @Test(arguments: HelpPage.all)
  func `The help of every command is as recorded`(page: HelpPage) throws {
    let file = Self.folder.appending(path: page.words.joined(separator: "-") + ".txt")
    if ProcessInfo.processInfo.environment["REALLOT_RECORD"] == "1" {
      try Data(page.text.utf8).write(to: file)
    }
    #expect(page.text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test(arguments: HelpPage.all)
  func `The help of every command has an example of that command`(page: HelpPage) throws {
    let example = try #require(page.text.components(separatedBy: "Example").dropFirst().first)
    #expect(example.contains("  " + page.words.joined(separator: " ")))
  }

  @Test(arguments: HelpPage.all)
  func `The help fits a terminal, but for the usage`(page: HelpPage) {
    let lines = page.text.split(separator: "\n").filter { !$0.hasPrefix("USAGE: ") }
    let wide = lines.filter { $0.count > 80 }
    #expect(wide.isEmpty)
  }

  @Test func `No help is recorded of a command that is gone`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let pages = HelpPage.all.map { $0.words.joined(separator: "-") + ".txt" }
    #expect(Set(files) == Set(pages + ["ko", "vi"]))
  }

  @Test(arguments: ["vi", "ko"], ["reallot", "reallot inventory load", "reallot report premises"])
  func `The help is in the language of the locale, as recorded`(
    language: String, words: String
  ) throws {
    let command = words.split(separator: " ").dropFirst().map(String.init)
    let text = try Scratch().run(
      ["help"] + command, environment: ["LC_ALL": "\(language).UTF-8"]
    ).output
    let file = Self.folder.appending(
      path: "\(language)/\(words.replacing(" ", with: "-")).txt")
    if ProcessInfo.processInfo.environment["REALLOT_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test func `The command prints that help on standard output`() throws {
    let scratch = try Scratch()
    for arguments in [["--help"], ["help"], ["-h"]] {
      let process = try scratch.start(arguments)
      process.waitUntilExit()
      let outcome = try scratch.outcome(of: process)
      #expect(outcome.status == 0)
      #expect(outcome.output == HelpPage.all[0].text)
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test func `The version is that of plans`() throws {
    let outcome = try Scratch().run("--version")
    #expect("reallot \(outcome.output)" == "\(Reallot.program)\n")
  }
}
