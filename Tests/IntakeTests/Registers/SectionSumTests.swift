// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Titles of sections that say their sums themselves.
struct SectionSumTests {
  private static let mapping =
    ReadRegister.mapping.replacing(", office: a", with: "") + """
      sections: [office]

      """

  private static func read(_ rows: [String], _ more: String = "") -> ReadRegister {
    ReadRegister(
      ReadRegister.header + rows.joined(separator: "\n") + "\n",
      mapping.replacing("lookups: {", with: "lookups: {office: name, ") + more)
  }

  private static let rows = [
    ",,Hall A,,", "1,T1,Desk,1,100", ",,Hall B,5,300", "1,T2,Chair,3,210", "2,T3,Desk,2,90",
  ]

  private static func offices(_ read: ReadRegister) -> [String] {
    guard let inventory = read.result.inventory else { return [] }
    return inventory.assets.sorted { $0.tag ?? "" < $1.tag ?? "" }
      .map { inventory.offices[$0.office].id }
  }

  @Test(arguments: ["", "skip: {totals: [Hall B]}"])
  func `A title that names an office is one though it fills sums`(_ more: String) {
    let read = Self.read(Self.rows, more)
    #expect(Self.offices(read) == ["a", "b", "b"])
    #expect(read.skipped == ["2 section", "4 section"] && read.findings == [])
  }

  @Test func `Its sums are compared with the rows below it`() {
    let read = Self.read(Self.rows.map { $0.replacing("5,300", with: "5,310") })
    #expect(Self.offices(read) == ["a", "b", "b"])
    #expect(read.findings.count == 1 && read.findings[0].contains("'Hall B' says 5"))
  }

  @Test func `A row that names no office, or has a tag, is data`() {
    let unknown = Self.read(Self.rows.map { $0.replacing("Hall B", with: "Hall C") })
    #expect(unknown.result.inventory == nil)
    let tagged = Self.read(Self.rows.map { $0.replacing(",,Hall B", with: ",T9,Hall B") })
    #expect(tagged.result.errors.map(\.row) == [4])
  }
}
