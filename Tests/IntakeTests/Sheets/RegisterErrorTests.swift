// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

struct RegisterErrorTests {
  private static let reasons: [RegisterError.Reason] =
    [
      .unreadable("x"), .empty, .encrypted, .otherFormat("x"), .binary(offset: 1),
      .undecidedEncoding([]), .damagedArchive("x"), .missingPart("x"),
      .malformedXML(part: "x", line: 1, "x"), .documentType(part: "x"), .noSheets, .outOfOrder("x"),
      .badValue("x"),
    ] + ReadingLimits.Measure.allCases.map { .tooMuch($0, limit: 1) }

  @Test(arguments: reasons)
  func `Why a register cannot be read is said in Vietnamese and Korean`(
    _ reason: RegisterError.Reason
  ) {
    func forms(_ wording: Wording) -> [String] {
      wording.values.reduce(into: [wording.form]) { all, value in
        if case .wording(let words) = value { all += forms(words) }
      }
    }
    let translated = Set(Translation.all.map(\.form))
    #expect(Set(forms(reason.fault) + forms(reason.remedy)).subtracting(translated) == [])
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
