// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The scenarios of the repository and of the guide, by the names of their files.
struct Samples {
  let files: [String: String]

  init() throws {
    let root = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../../inventories").standardizedFileURL
    var files = ["base.yaml": "inventory: ..\n"]
    for inventory in ["an-bien", "hai-phong"] {
      let folder = root.appendingPathComponent("\(inventory)/scenarios")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in names where name.hasSuffix(".yaml") {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        files["\(inventory)/\(name)"] = text
      }
    }
    for (index, example) in try Article.scenario.examples().enumerated() {
      files["example-\(index).yaml"] = example
    }
    self.files = files
  }
}

/// Ways to spoil a scenario file.
enum Mutation {
  /// The file with one key misspelt, or with one value that is no value of any key, for each key.
  static func all(of text: String, named name: String) -> [(key: String, value: String)] {
    let stem = name.dropLast(".yaml".count)
    let lines = text.components(separatedBy: "\n").filter { !$0.hasPrefix("#") }
    let text = lines.joined(separator: "\n")
    let keys = text.matches(of: /(?:^|[ {\n])[a-z_][a-z_0-9]*:(?= |\n)/).map {
      text[..<$0.range.upperBound].count
    }
    let values = text.matches(of: /: ([^\[{\n,}][^,}\n#]*)/).map(\.output.1)
    return keys.enumerated().map { index, end in
      var mutant = text
      mutant.insert("x", at: text.index(text.startIndex, offsetBy: end - 1))
      return ("\(stem)-key-\(index).yaml", mutant)
    }
      + values.enumerated().map { index, value in
        let mutant = text[..<value.startIndex] + "[[]]" + text[value.endIndex...]
        return ("\(stem)-value-\(index).yaml", String(mutant))
      }
  }
}
