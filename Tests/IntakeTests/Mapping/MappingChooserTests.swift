// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

/// Which of several mappings read a register that goes into an inventory.
struct MappingChooserTests {
  private static func mapping(_ name: String, _ text: String) throws -> Mapping {
    try MappingReader.mapping(TableFile(name: name + ".yaml", bytes: Array(text.utf8)))
  }

  private static let columns = "columns: {name: Item, class: Item, quantity: Count}\n"
  private static let others = "columns: {name: Asset, class: Asset, quantity: Pieces}\n"

  private static func names(_ mappings: [Mapping], _ file: TableFile) throws -> [String]? {
    let choice = try MappingChooser(mappings, nil).choice(for: file)
    guard case .mappings(let chosen) = choice else { return nil }
    return chosen.map(\.name)
  }

  private static func file(_ name: String, _ text: String = "Item,Count\nDesk,1\n") -> TableFile {
    TableFile(name: name, bytes: Array(text.utf8))
  }

  private static let constants =
    "constants: {unit: o1, office: a, condition: good, ownership: own}\n"

  @Test func `A single mapping reads every file`() throws {
    let only = try Self.mapping("only", "files: registers/x.csv\n" + Self.others)
    #expect(try Self.names([only], Self.file("sent/a.csv")) == ["only"])
  }

  @Test func `The mapping that names the file under its name or in its folder reads it`() throws {
    let mappings = [
      try Self.mapping("district", "files: registers/district-1/*.csv\n" + Self.columns),
      try Self.mapping("hall", "files: registers/hall.csv\n" + Self.columns),
    ]
    #expect(try Self.names(mappings, Self.file("sent/late/hall.csv")) == ["hall"])
    #expect(try Self.names(mappings, Self.file("sent/district-1/a.csv")) == ["district"])
    #expect(try Self.names(mappings, Self.file("registers/hall.csv")) == ["hall"])
  }

  @Test func `Where none names it the one whose headers it has does`() throws {
    let mappings = [
      try Self.mapping("a", Self.columns + Self.constants),
      try Self.mapping("b", Self.others + Self.constants),
    ]
    #expect(try Self.names(mappings, Self.file("x.csv")) == ["a"])
    #expect(try Self.names(mappings, Self.file("x.csv", "Asset,Pieces\nDesk,1\n")) == ["b"])
    #expect(try Self.names(mappings, Self.file("x.csv", "Thing,Number\nDesk,1\n")) == nil)
  }

  @Test func `Of two with the headers the one that lacks nothing reads it`() throws {
    let mappings = [
      try Self.mapping("titled", Self.columns + "titles: {unit: Unit}\n"),
      try Self.mapping("whole", Self.columns + Self.constants),
    ]
    #expect(try Self.names(mappings, Self.file("x.csv")) == ["whole"])
    #expect(try Self.names([mappings[1], mappings[1]], Self.file("x.csv")) == nil)
  }

  @Test func `Mappings that name the very file read it together`() throws {
    let texts = ["files: registers/x.csv\n", "files: registers/x.csv\nheader_row: 4\n"]
    let mappings = try texts.map { try Self.mapping("m", $0 + Self.columns + Self.constants) }
    #expect(try Self.names(mappings, Self.file("sent/x.csv")) == ["m", "m"])
  }

  @Test func `Mappings of different sheets read them together`() throws {
    var (one, two) = (MadeSheet("One"), MadeSheet("Two"))
    for line in ["Item|Count", "Desk|1"] { one.add(line) }
    for line in ["Asset|Pieces", "Chair|1"] { two.add(line) }
    let workbook = TableFile(name: "x.xlsx", bytes: MadeSheet.workbook([one, two]))
    let mappings = [
      try Self.mapping("a", Self.columns + Self.constants),
      try Self.mapping("b", Self.others + Self.constants),
    ]
    #expect(try Self.names(mappings, workbook) == ["a", "b"])
  }
}
