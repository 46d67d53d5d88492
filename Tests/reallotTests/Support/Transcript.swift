// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The commands of a document's `console` blocks with their output, as a reader would type them.
struct Transcript {
  /// A command with what the document says that it prints.
  struct Step: Equatable {
    var command: String
    var output: [String]
  }

  /// A part of the document: lines of text, or the steps of a block.
  private enum Part {
    case text([String])
    case steps([Step])
  }

  private var parts: [Part] = []

  /// Reads a document in Markdown.
  init(document: String) {
    var lines = document.components(separatedBy: "\n")[...]
    var text: [String] = []
    while let line = lines.popFirst() {
      text.append(line)
      guard line == "```console" else { continue }
      let block = lines.prefix { $0 != "```" }
      lines = lines.dropFirst(block.count)
      parts += [.text(text), .steps(Self.steps(of: Array(block)))]
      text = []
    }
    parts.append(.text(text))
  }

  private static func steps(of block: [String]) -> [Step] {
    block.reduce(into: []) { steps, line in
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
  }

  /// All steps in order.
  var steps: [Step] {
    parts.flatMap { part -> [Step] in
      if case .steps(let steps) = part { steps } else { [] }
    }
  }

  /// The document with the output of each step in its place.
  func document(with outputs: [[String]]) -> String {
    var outputs = outputs[...]
    let lines = parts.flatMap { part -> [String] in
      switch part {
      case .text(let lines): return lines
      case .steps(let steps):
        return steps.flatMap { ["$ \($0.command)"] + (outputs.popFirst() ?? []) }
      }
    }
    return lines.joined(separator: "\n")
  }
}
