// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

struct WordOptionsTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private static let titles = [
    "en": "Mappings", "vi": "Bản ánh xạ", "ko": "매핑",
  ]

  private func title(_ arguments: String..., environment: [String: String] = [:]) throws -> String?
  {
    let process = try scratch.start(
      ["inventory", "mappings"] + arguments, environment: environment)
    process.waitUntilExit()
    let outcome = try scratch.outcome(of: process)
    #expect(outcome.status == 0)
    return outcome.output.split(separator: "\n").first.map(String.init)
  }

  @Test(arguments: ["en", "vi", "ko"])
  func `The option chooses the language`(language: String) throws {
    #expect(try title("--language", language) == Self.titles[language])
  }

  @Test(arguments: [
    ("vi_VN.UTF-8", "vi"), ("ko_KR.UTF-8", "ko"), ("C.UTF-8", "en"), ("fr_FR", "en"),
  ])
  func `Without it the locale does`(locale: String, language: String) throws {
    #expect(try title(environment: ["LANG": locale]) == Self.titles[language])
  }

  @Test func `LC_ALL goes before LANG, and the option before both`() throws {
    let environment = ["LANG": "vi_VN.UTF-8", "LC_ALL": "ko_KR.UTF-8"]
    #expect(try title(environment: environment) == Self.titles["ko"])
    #expect(try title("--language", "en", environment: environment) == Self.titles["en"])
  }

  @Test(arguments: ["csv", "json"])
  func `What scripts read is the same in every language`(format: String) throws {
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try scratch.run("scenario", "run", base)
    let outputs = try ["en", "vi", "ko"].map { language in
      try scratch.run(
        "report", "purchases", "base", "--format", format, "--language", language
      ).output
    }
    if format == "csv" {
      #expect(Set(outputs).count == 1)
    } else {
      let keys = try outputs.map { text in
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return Set(try #require(json).keys)
      }
      #expect(Set(keys).count == 1)
      #expect(Set(outputs).count == 1)
    }
  }
}
