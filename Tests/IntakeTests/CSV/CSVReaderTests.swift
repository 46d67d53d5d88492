// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct CSVReaderTests {
  @Test(arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "\u{FEFF}a,b\nc,d"])
  func `Line ends of three kinds, a last line without one and a byte order mark read alike`(
    _ text: String
  ) {
    #expect(Records.cells(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `Quoted cells hold commas, line breaks and doubled quotes`() {
    let text = "\"a,b\",\"c\r\nd\",\"say \"\"hi\"\"\"\ne,\"\",\n"
    #expect(Records.cells(text) == [["a,b", "c\r\nd", "say \"hi\""], ["e", "", ""]])
  }

  @Test func `A record counts as one row, however many lines its cells have`() {
    let records = Records.all(Array("h\n\"a\n\nb\"\nc\n".utf8))
    #expect(records.map(\.row) == [1, 2, 3])
    #expect(records.last?.cells == ["c"])
  }

  @Test func `Blank lines count as rows`() {
    let records = Records.all(Array("h\n\n\nc\n".utf8))
    #expect(records.map(\.cells) == [["h"], [""], [""], ["c"]])
    #expect(records.last?.row == 4)
  }

  @Test func `An empty file has no records`() {
    #expect(Records.all([]) == [])
    #expect(Records.all([0xEF, 0xBB, 0xBF]) == [])
  }

  @Test(arguments: [
    ("a\"b,c", [CSVCell.Fault.strayQuote, .none]),
    ("\"a\"b,c", [.textAfterQuote, .none]),
    ("a,\"b,c\nd", [.none, .unclosedQuote]),
    ("a\0,b", [.nulByte, .none]),
    ("\"a\0\",b", [.nulByte, .none]),
  ])
  func `What breaks the rules is marked in its cell`(_ text: String, _ faults: [CSVCell.Fault]) {
    #expect(Records.all(Array(text.utf8)).first?.faults == faults)
  }

  @Test func `Reading goes on behind a fault`() {
    #expect(Records.cells("a\"b\nc\n").last == ["c"])
  }

  @Test(arguments: ["", "\"", "a,b\n"])
  func `A record is read no further than its limit, and of the longest one nothing is lost`(
    _ start: String
  ) {
    var limits = ReadingLimits()
    limits.rowBytes = 8
    func records(_ text: String) -> [[CSVCell.Fault]?] {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        var reader = CSVReader(bytes)
        reader.limits = limits
        var records: [[CSVCell.Fault]?] = []
        while reader.next() {
          records.append(reader.excess == nil ? reader.cells.map(\.fault) : nil)
          #expect(reader.cells.allSatisfy { $0.end <= start.utf8.count + 9 })
        }
        return records
      }
    }
    #expect(records(start + String(repeating: "\0", count: 1_000)).last == .some(nil))
    #expect(records("abc,def,") == [[.none, .none, .none]])
    #expect(records("abc,defg\n") == [nil])
    #expect(records("abc,def\nh") == [[.none, .none], [.none]])
  }
}
