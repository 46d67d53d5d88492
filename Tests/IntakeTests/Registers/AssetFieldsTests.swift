// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct AssetFieldsTests {
  @Test(arguments: TableName.assets.columns.map(\.name).filter { $0 != "unit" })
  func `Rows of registers are compared by every column but their holder's`(_ column: String) {
    let digest = Digest(of: [])
    let source = RowOrigins.Source(
      file: "r.csv", digest: digest, sheet: nil,
      columns: [column: RowOrigins.SourceColumn(number: 1, header: "H")])
    #expect(!AssetFields(source).isEmpty)
  }
}
