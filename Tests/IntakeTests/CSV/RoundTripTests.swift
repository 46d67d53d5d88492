// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import Intake

struct RoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `A random table written with random quotes and line ends reads back the same`(
    _ seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let table = Self.table(&random)
    let text = Self.written(table, &random)
    #expect(Records.cells(text) == table)
  }

  private static let pieces = [
    "a", "Ả", "9", " ", ",", "\"", "\n", "\r\n", "\r", ";", "\t", "한", "=", "'", "😀", "",
  ]

  private static func table(_ random: inout SplitMix64) -> [[String]] {
    let width = Int.random(in: 1...6, using: &random)
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      (0..<width).map { _ in cell(&random) }
    }
  }

  private static func cell(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...5, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static func written(_ table: [[String]], _ random: inout SplitMix64) -> String {
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    for row in table {
      text += row.map { written($0, &random) }.joined(separator: ",") + lineEnd
    }
    return text
  }

  private static func written(_ cell: String, _ random: inout SplitMix64) -> String {
    let needsQuotes = cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    guard needsQuotes || Bool.random(using: &random) else { return cell }
    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}
