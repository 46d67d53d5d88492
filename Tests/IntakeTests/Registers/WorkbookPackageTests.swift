// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

/// A workbook with a sheet for each table.
struct WorkbookPackageTests {
  private static func sheet(_ name: String, csv: [UInt8]) throws -> MadeSheet {
    var sheet = MadeSheet(name)
    let file = try RegisterFile(name: name, bytes: csv, encoding: .utf8, separator: .comma)
    for cells in try file.table() { sheet.add(cells: cells) }
    return sheet
  }

  private static func workbook(_ folder: String) throws -> [UInt8] {
    var sheets: [MadeSheet] = []
    for file in try PackageReader.files(inFolder: folder) where file.name.hasSuffix(".csv") {
      sheets.append(try sheet(String(file.name.dropLast(4)), csv: Array(file.bytes)))
    }
    let inventory = try #require(PackageReader.load(folder: folder).inventory)
    var description = MadeSheet("inventory")
    let text = String(
      decoding: CanonicalTables(inventory).files[0].bytes, as: UTF8.self)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      description.add(cells: parts.map { $0.trimmingCharacters(in: ["\""]) })
    }
    return MadeSheet.workbook(sheets + [description])
  }

  @Test func `A workbook gives the same revision as the folder of its tables`() throws {
    let folder = Checkout.root.appending(path: "inventories/an-bien").path
    let file = TableFile(name: "an-bien.xlsx", bytes: try Self.workbook(folder))
    let result = PackageReader.read([file])
    #expect(result.errors.map(\.description) == [])
    let expected = try PackageReader.load(folder: folder).inventory?.revision
    #expect(result.inventory?.revision == expected)
    let provenance = try #require(result.provenance.tables[.assets])
    #expect(provenance.sources.map(\.sheet) == ["assets"])
  }

  @Test func `A workbook without any table is a register`() {
    let file = TableFile(name: "w.xlsx", bytes: MadeSheet.workbook(.minutes))
    #expect(
      PackageReader.read([file]).findings.map(\.description) == [
        """
        w.xlsx: the workbook is no inventory: none of its sheets is a table of one; a register goes \
        into a loaded inventory: name it with --into, and how to read the register with --mapping \
        [missing-sheet]
        """
      ])
  }

  @Test func `Faults of a workbook are told at sheet, row and column`() throws {
    var description = MadeSheet("inventory")
    for line in ["reallot|1", "name|w", "title|W", "", "currency|dong", "as_of|2025"] {
      description.add(line)
    }
    var classes = MadeSheet("classes")
    classes.add("class|name|unit|useful_life_years|reference_price|price_source|colour")
    classes.add("desk|Desk|piece|8|#DIV/0!|list")
    let file = TableFile(
      name: "w.xlsx",
      bytes: MadeSheet.workbook([description, classes, MadeSheet("unit")]))
    #expect(
      PackageReader.read([file]).findings.map(\.description) == [
        "w.xlsx: the workbook has no sheet 'units'; add it; an inventory cannot do without [missing-sheet]",
        "w.xlsx: the workbook has no sheet 'offices'; add it; an inventory cannot do without [missing-sheet]",
        "w.xlsx: the workbook has no sheet 'assets'; add it; an inventory cannot do without [missing-sheet]",
        """
        w.xlsx, sheet 'classes', row 1, column G (colour): 'colour' is not a column of classes.csv; \
        rename or remove the column [unknown-header]
        """,
        """
        w.xlsx, sheet 'classes', row 2, column E (reference_price): the cell shows the error \
        '#DIV/0!'; correct its formula, or put the value in its place [error-cell]
        """,
        """
        w.xlsx, sheet 'inventory', row 5, currency: 'dong' is not a currency; write its ISO 4217 code \
        of three capital letters, such as VND [bad-currency]
        """,
        """
        w.xlsx, sheet 'unit': no table has this name, so the sheet is not read; rename or remove it — \
        did you mean 'units'? [unknown-file]
        """,
      ])
  }

  @Test func `What a workbook hides is read and told`() throws {
    var description = MadeSheet("inventory")
    for line in ["reallot|1", "name|w", "title|W", "currency|VND", "as_of|2025"] {
      description.add(line)
    }
    var (classes, units) = (MadeSheet("classes"), MadeSheet("units"))
    classes.add("class|name|unit|useful_life_years|reference_price|price_source")
    classes.add("desk|Desk|piece|8|4000000|list")
    classes.add("chair|Chair|piece|8|1000000|list")
    classes.hideRow()
    classes.hide(column: 2)
    units.add("unit|name|kind|stage")
    units.add("u|U|ward|both")
    units.isHidden = true
    let file = TableFile(
      name: "w.xlsx", bytes: MadeSheet.workbook([description, classes, units]))
    let findings = PackageReader.read([file]).findings.filter { $0.code == .hiddenCells }
    #expect(
      findings.map(\.description) == [
        """
        w.xlsx, sheet 'classes': columns that are read are hidden in the spreadsheet: B; show them and \
        look whether they are the ones that are meant [hidden-cells]
        """,
        """
        w.xlsx, sheet 'classes', row 3: the row is hidden in the spreadsheet, and is counted; show all \
        rows, without any filter, and remove those that are not to be counted [hidden-cells]
        """,
        """
        w.xlsx, sheet 'units': the sheet is hidden in the spreadsheet, and is read; show it and look \
        whether it is meant, or remove it [hidden-cells]
        """,
      ])
  }

  /// What is said of a workbook of the sample's tables with other rows of assets.
  private static func findings(
    assets: String..., currency: String = "VND"
  ) throws -> [String] {
    var sheets: [MadeSheet] = []
    for file in Sample().tableFiles where file.name.hasSuffix(".csv") && file.name != "assets.csv" {
      sheets.append(try sheet(String(file.name.dropLast(4)), csv: Array(file.bytes)))
    }
    var description = MadeSheet("inventory")
    for line in ["reallot|1", "name|w", "title|W", "currency|\(currency)", "as_of|'2025"] {
      description.add(line)
    }
    var rows = MadeSheet("assets")
    rows.add("asset|class|name|quantity|unit|office|condition|ownership|original_cost")
    for row in assets { rows.add(row.replacing("*", with: "1|o1|a|good|own")) }
    let file = TableFile(
      name: "w.xlsx", bytes: MadeSheet.workbook(sheets + [rows, description]))
    return PackageReader.read([file]).findings.map(\.description).filter { $0.contains("assets") }
  }

  @Test func `Ids that a spreadsheet altered are told as in a register`() throws {
    #expect(
      try Self.findings(
        assets: "'0012|desk|A|*", "13|desk|B|*", "8934567890123456|desk|C|*",
        "@2021-12-03|desk|D|*",
        "'8E+15|desk|E|*") == [
          """
          w.xlsx, sheet 'assets', row 3, column A (asset): '13' is shorter than the ids that begin \
          with 0, of 4 digits; write '0013' in a cell formatted as text if it lost its zeros [lost-zeros]
          """,
          """
          w.xlsx, sheet 'assets', row 4, column A (asset): '8934567890123456' has more than 15 digits, \
          of which spreadsheets keep 15; format the column as text and enter it again [lost-digits]
          """,
          """
          w.xlsx, sheet 'assets', row 5, column A (asset): the cell holds the date '2021-12-03' where \
          an id should stand; spreadsheets make dates of ids such as 3-12; format the column as text \
          and enter it again [id-as-date]
          """,
          """
          w.xlsx, sheet 'assets', row 6, column A (asset): '8E+15' is a number of more digits, as a \
          spreadsheet shortens it; format the column as text and enter it again [lost-digits]
          """,
        ])
  }

  @Test func `Computed amounts are rounded where the currency has no cents`() throws {
    let rows = ["1|desk|A|*|4166666.67", "2|desk|B|*|'5.5", "3|desk|C|*|0.5", "4|desk|D|*|=1/2"]
    let (computed, written) = ("column I (original_cost)", "the smallest unit of the currency")
    #expect(
      try Self.findings(assets: rows[0], rows[1], rows[2], rows[3]) == [
        """
        w.xlsx, sheet 'assets', row 2, \(computed): '4166666.67' has more decimals than the currency and \
        is rounded; rows like this: 2; nothing where the amounts are computed; else correct them \
        [rounded-amount]
        """,
        """
        w.xlsx, sheet 'assets', row 3, \(computed): '5.5' is not a whole number; write the amount in \
        \(written), without decimals: 12.50 euros are 1250 cents [bad-number]
        """,
        """
        w.xlsx, sheet 'assets', row 5, \(computed): the file does not have the result of the formula \
        '1/2'; open the file in a spreadsheet program, calculate and save it [uncalculated-cell]
        """,
      ])
    #expect(
      try Self.findings(assets: rows[0], currency: "EUR") == [
        """
        w.xlsx, sheet 'assets', row 2, \(computed): '4166666.67' is not a whole number; write the \
        amount in \(written), without decimals: 12.50 euros are 1250 cents [bad-number]
        """
      ])
  }
}
