// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

struct RegisterErrorTests {
  private static let reasons: [RegisterError.Reason] =
    [
      .unreadable("x"), .empty, .encrypted, .otherFormat("\("x")"), .binary(offset: 1),
      .undecidedEncoding([]), .damagedArchive("\("x")"), .missingPart("x"),
      .malformedXML(part: "x", line: 1, "x"), .documentType(part: "x"), .noSheets,
      .outOfOrder("\("x")"),
      .badValue("\("x")"),
    ] + ReadingLimits.Measure.allCases.map { .tooMuch($0, limit: 1) }

  @Test(arguments: reasons)
  func `Why a register cannot be read is said in Vietnamese and Korean`(
    _ reason: RegisterError.Reason
  ) {
    #expect(reason.fault.untranslated.union(reason.remedy.untranslated) == [])
  }

  /// Every cause that the readers of workbooks write down, with its places numbered.
  private static func causes() throws -> [String] {
    let folder = Checkout.root.appending(path: "Sources/Intake/Sheets")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let cause =
      /\.(?:otherFormat|damagedArchive|outOfOrder|badValue)\(\s*"((?:[^"\\]|\\\([^"]*?\))+)"/
    return sources.flatMap { source in source.matches(of: cause).map { numbered($0.1) } }
  }

  /// A literal with `{1}`, `{2}` in place of what it interpolates.
  private static func numbered(_ literal: Substring) -> String {
    var (form, depth, number) = ("", 0, 0)
    for character in literal.replacing("\\(", with: "\0") {
      switch (character, depth) {
      case ("\0", 0):
        number += 1
        form += "{\(number)}"
        depth = 1
      case ("\0", _), ("(", 1...): depth += 1
      case (")", 1...): depth -= 1
      case (_, 0): form.append(character)
      default: break
      }
    }
    return form
  }

  @Test func `Every cause of damage is said in Vietnamese and Korean`() throws {
    let causes = try Self.causes().filter { $0.contains(where: \.isLetter) }
    #expect(causes.count > 10)
    #expect(Set(causes).subtracting(Translation.all.map(\.form)) == [])
  }

  @Test(arguments: ReadingLimits.Measure.allCases)
  func `The guide has a line for every limit with its usual value`(
    _ measure: ReadingLimits.Measure
  ) throws {
    let file = Checkout.root.appending(path: "Sources/Intake/Intake.docc/Limits.md")
    let usual = "\(ReadingLimits()[measure])"
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("| `\(measure.rawValue)` | ") })
    #expect(line.replacing(",", with: "").hasPrefix("| `\(measure.rawValue)` | \(usual) | "))
  }

  @Test func `Every limit can be set, and is the one that is set`() {
    for measure in ReadingLimits.Measure.allCases {
      var limits = ReadingLimits()
      limits[measure] = 7
      #expect(limits[measure] == 7)
      #expect(limits != ReadingLimits())
      #expect(limits.refuses(measure, 8) && !limits.refuses(measure, 7))
    }
  }
}

extension ReadingLimits {
  fileprivate func refuses(_ measure: Measure, _ amount: Int) -> Bool {
    do throws(RegisterError.Reason) {
      try check(measure, amount)
      return false
    } catch {
      return error == .tooMuch(measure, limit: 7)
    }
  }
}
