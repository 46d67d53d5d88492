// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing
internal import Words

@testable internal import Intake

struct RegisterErrorTests {
  private static let cause = Message("workbook.nested-row")

  private static let reasons: [RegisterError.Reason] =
    [
      .unreadable(cause), .empty, .encrypted, .otherFormat(cause), .binary(offset: 1),
      .undecidedEncoding([]), .damagedArchive(cause), .missingPart("x"),
      .malformedXML(part: "x", line: 1, cause), .documentType(part: "x"), .noSheets,
      .noSheet(["S"]),
      .outOfOrder(cause), .badValue(cause),
    ] + ReadingLimits.Measure.allCases.map { .tooMuch($0, limit: 1) }

  @Test(arguments: reasons, [Language.vietnamese, .korean])
  func `Why a register cannot be read is said in Vietnamese and Korean`(
    _ reason: RegisterError.Reason, _ language: Language
  ) {
    for message in [reason.fault, reason.remedy] {
      #expect(message.text(in: language).contains { !$0.isASCII }, "\(message)")
    }
  }

  @Test(arguments: [
    (RegisterError(file: "a", reason: .empty), "'a'", "'a'"),
    (RegisterError(file: "a", row: 2, reason: .empty), "'a', row 2", "'a', dòng 2"),
    (
      RegisterError(file: "a", row: 2, column: 3, reason: .empty), "'a', row 2, column C",
      "'a', dòng 2, cột C"
    ),
    (RegisterError(file: "a", sheet: "S", reason: .empty), "'a', sheet 'S'", "'a', trang tính 'S'"),
    (
      RegisterError(file: "a", sheet: "S", row: 2, reason: .empty), "'a', sheet 'S', row 2",
      "'a', trang tính 'S', dòng 2"
    ),
    (
      RegisterError(file: "a", sheet: "S", row: 2, column: 3, reason: .empty),
      "'a', sheet 'S', row 2, column C", "'a', trang tính 'S', dòng 2, cột C"
    ),
  ])
  func `An error names its place, what is wrong and what to do`(
    _ error: RegisterError, _ english: String, _ vietnamese: String
  ) {
    #expect(error.description == english + ": the file is empty; export it again")
    #expect(error.message.text(in: .vietnamese) == vietnamese + ": tệp trống; xuất lại tệp")
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
