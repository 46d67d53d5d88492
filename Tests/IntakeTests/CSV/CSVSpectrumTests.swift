// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Intake

@Suite(.enabled(if: Checkout.corpus("csv-spectrum") != nil))
struct CSVSpectrumTests {
  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func `A corner case reads as its JSON says`(_ name: String) throws {
    let folder = try #require(Checkout.corpus("csv-spectrum"))
    let csv = try Data(contentsOf: folder.appending(path: "csvs/\(name).csv"))
    let json = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
    let expected = try JSONDecoder().decode([[String: String]].self, from: json)
    let records = Records.all(Array(csv)).map(\.cells)
    let header = try #require(records.first)
    let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    #expect(rows == expected)
  }
}
