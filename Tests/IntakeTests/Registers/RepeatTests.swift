// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct RepeatTests {
  private static let header = "Tag,Name,Count,State\n"
  private static let rows = [",Desk oak,12,good", ",Chair red,4,good", ",Chair blue,6,fair"]

  private static func text(_ rows: [String]) -> String {
    header + rows.joined(separator: "\n") + "\n"
  }

  /// The base with registers in its folder, by their rows.
  private static func folder(_ registers: KeyValuePairs<String, [String]>) -> Sample {
    registers.reduce(
      Sample().with("assets.csv", nil).with("mappings/late.yaml", LateRegisters.mapping)
    ) { $0.with("registers/\($1.key)", text($1.value)) }
  }

  private static let base = folder(["a.csv": rows]).read()

  /// What comes of a load into the base: the quantities by name, and the codes of the findings.
  private static func load(
    _ files: KeyValuePairs<String, [String]>, as delivery: Delivery = .update,
    into earlier: IntakeResult = base
  ) throws -> (items: [String: Int64], codes: [FindingCode], result: IntakeResult) {
    let texts = files.map { ($0.key, text($0.value)) }
    let late = LateRegisters(files: texts, delivery: delivery)
    let result = try #require(late.read(into: earlier))
    return (items(of: result), result.findings.map(\.code), result)
  }

  private static func items(of result: IntakeResult) -> [String: Int64] {
    (result.inventory?.assets ?? []).reduce(into: [:]) { $0[$1.name, default: 0] += $1.quantity }
  }

  private static let once: [String: Int64] = ["Desk oak": 12, "Chair red": 4, "Chair blue": 6]

  @Test func `Registers that say the same are counted only where that is said`() {
    let twice = Self.folder(["a.csv": Self.rows, "b.csv": Self.rows])
    #expect(twice.read().inventory == nil)
    let counted = PackageReader.read(twice.tableFiles, countingRepeats: true)
    #expect(counted.findings == [])
    #expect(Self.items(of: counted) == Self.once.mapValues { $0 * 2 })
  }

  @Test(arguments: [
    // Three of four are too few, two are too few whatever their share.
    (rows + [",Desk,1,good"], rows + [",Desk,2,good"]),
    (Array(rows.prefix(2)), Array(rows.prefix(2)) + [" "]),
    (rows, rows.map { $0.replacing("good", with: "broken") }),
  ])
  func `Registers that have less in common are both counted`(left: [String], right: [String]) {
    let result = Self.folder(["a.csv": left, "b.csv": right]).read()
    #expect(!result.findings.contains { $0.code == .repeatedRegister })
  }

  @Test func `Rows of another file or sheet of a load are told, and counted again`() {
    let sample = Self.folder([
      "a.csv": Self.rows + [",Desk,1,good"],
      "b.csv": Array(Self.rows.prefix(2)) + [",Desk,2,good"],
    ])
    #expect(
      sample.findings == [
        """
        registers/b.csv: 2 of 3 rows without a tag are the same as rows of registers/a.csv, for the \
        same units, and are counted again; keep one of the two, or load with --add where both count \
        [repeated-rows]
        """
      ])
    #expect(Self.items(of: sample.read())["Desk oak"] == 24)
    #expect(PackageReader.read(sample.tableFiles, countingRepeats: true).findings == [])
  }

  private static let details = LateRegisters.mapping.replacing(
    "condition: State",
    with: "condition: State, note: Note, in_use_since: Since, original_cost: Cost"
  )

  private static func detailed(_ rows: [String]) -> String {
    "Tag,Name,Count,State,Note,Since,Cost\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [",2019-05-07,100", "by the door,2019,", ",2019-05,100000"])
  func `Rows that differ in details alone are told as a likely repetition`(details: String) throws {
    let old = Self.detailed(Self.rows.map { $0 + ",old,2019-05-07,100" })
    let new = Self.detailed(Self.rows.map { $0 + "," + details } + [",Desk,1,fair,,2020,1"])
    let base = Sample().with("assets.csv", nil).with("mappings/late.yaml", Self.details)
      .with("registers/a.csv", old)
    #expect(
      base.with("registers/b.csv", new).findings == [
        """
        registers/a.csv: 3 of 3 rows without a tag are those of registers/b.csv, for the same units, \
        but for notes, amounts or how exact dates are, and are counted again; keep one of the two, or \
        load with --add where both count [repeated-rows]
        """
      ])
    let earlier = base.read()
    let late = RegisterReader.read(
      [
        TableFile(
          name: "x.csv", bytes: Array(new.replacing(",Desk,1,fair,,2020,1\n", with: "").utf8))
      ],
      with: [try MappingReader.mapping(LoadProvenance.Mapping(name: "late", text: Self.details))],
      into: try #require(earlier.inventory), readFrom: earlier.provenance
    ).upserted(into: try #require(earlier.inventory), readFrom: earlier.provenance)
    #expect(
      late.findings.map(\.description) == [
        """
        x.csv: 3 of 3 rows without a tag are those of 'registers/a.csv' but for notes, amounts or how \
        exact dates are; say --replace file='registers/a.csv' if it is a new form of that file, \
        --replace unit if it is all that its units have, --add if these are further items \
        [repeated-rows]
        """
      ])
    #expect(late.inventory?.assets.count == 6)
  }

  @Test func `Rows of another unit are no repetition`() {
    let other = LateRegisters.mapping.replacing("unit: o1", with: "unit: n1")
      .replacing("registers/*", with: "registers/b.csv")
    let sample = Self.folder(["a.csv": Self.rows, "b.csv": Self.rows + [",Desk,1,new"]])
      .changing("mappings/late.yaml", "registers/*", to: "registers/a.csv")
      .with("mappings/other.yaml", other)
    #expect(sample.read().inventory?.assets.count == 7)
  }

  @Test func `A sheet that stands twice in a workbook is told as a file is`() {
    var sheets = [MadeSheet("Old"), MadeSheet("Copy")]
    for place in sheets.indices {
      sheets[place].add("Tag|Name|Count|State")
      for row in Self.rows { sheets[place].add(row.replacing(",", with: "|")) }
    }
    let sample = Sample().with("assets.csv", nil)
      .with("mappings/late.yaml", LateRegisters.mapping + "sheet: \"*\"\n")
      .with("registers/a.xlsx", bytes: MadeSheet.workbook(sheets))
    #expect(
      sample.findings == [
        """
        registers/a.xlsx, sheet 'Copy': 3 of 3 rows are the same as rows of registers/a.xlsx, sheet \
        'Old', for the same units; keep one of the two, or load with --add where both count \
        [repeated-register]
        """
      ])
  }

  @Test func `A file that was loaded before changes nothing, unless more is said of it`() throws {
    #expect(try Self.load(["x.csv": Self.rows]).items == Self.once)
    #expect(
      try Self.load(["x.csv": Self.rows], as: .addition).items == Self.once.mapValues { $0 * 2 })
    let whole = try Self.load(["x.csv": Self.rows], as: .wholeUnits)
    #expect(whole.items == Self.once && whole.codes == [])
    let known = try Self.load(["x.csv": Self.rows, "y.csv": [",Desk,1,new"]])
    #expect(known.items == Self.once.merging(["Desk": 1]) { $1 })
    #expect(known.codes == [.repeatedRegister])
    #expect(known.result.counts.errors == 0)
  }

  @Test func `A corrected form is asked for, and takes the place of the first or comes on top`()
    throws
  {
    let earlier = Self.folder(["a.csv": Self.rows + [",Desk,5,fair", ",Desk,7,good"]]).read()
    let form = Self.rows + [",Desk,5,fair", ",Desk,8,good"]
    let asked = try Self.load(["a.csv": form], into: earlier)
    #expect(asked.result.inventory == nil && asked.codes == [.repeatedRegister])
    for delivery in [Delivery.newForm(ofFile: "registers/a.csv"), .wholeUnits] {
      let new = try Self.load(["a.csv": form], as: delivery, into: earlier)
      #expect(new.items == Self.once.merging(["Desk": 13]) { $1 })
      #expect(new.codes == [])
    }
    let added = try Self.load(["a.csv": form], as: .addition, into: earlier)
    #expect(added.items["Desk"] == 25 && added.items["Desk oak"] == 24)
    #expect(added.codes == [])
  }

  @Test func `A file that another took the place of is loaded again as any other`() throws {
    let corrected = ("b.csv", Self.rows + [",Desk,1,new"])
    let new = try Self.load(
      [corrected.0: corrected.1], as: .newForm(ofFile: "registers/a.csv")
    ).result
    let again = try Self.load(["a.csv": Self.rows], into: new)
    #expect(again.codes == [.repeatedRegister] && again.result.counts.errors == 1)
    #expect(again.result.findings[0].description.contains("--replace file='b.csv'"))
    let back = try Self.load(["a.csv": Self.rows], as: .newForm(ofFile: "b.csv"), into: new)
    #expect(back.items == Self.once && back.codes == [])
  }

  @Test func `A new form leaves what came from other files`() throws {
    let earlier = try Self.load(["x.csv": [",Desk oak,12,good", ",Desk,1,new"]], as: .addition)
    let form = try Self.load(
      ["y.csv": [",Desk,2,new"]], as: .newForm(ofFile: "x.csv"), into: earlier.result)
    #expect(form.items == Self.once.merging(["Desk": 2]) { $1 })
  }

  @Test func `A new form adds nothing that is there from a third file`() throws {
    // Corrected in one row and added by mistake, then said to be the new form of the first.
    let first = Self.rows + [",Desk,5,fair"]
    let corrected = Self.rows + [",Desk,6,fair"]
    let earlier = try Self.load(
      ["b.csv": corrected], as: .addition, into: Self.folder(["a.csv": first]).read())
    let known = try Self.load(
      ["b.csv": corrected], as: .newForm(ofFile: "registers/a.csv"), into: earlier.result)
    #expect(known.items == Self.once.merging(["Desk": 6]) { $1 })
    #expect(known.codes == [.repeatedRegister] && known.result.counts.errors == 0)
    let alike = try Self.load(
      ["c.csv": corrected + [",Desk,1,new"]], as: .newForm(ofFile: "b.csv"),
      into: Self.load(
        ["b.csv": [",Desk,9,new"]], into: Self.folder(["a.csv": corrected]).read()
      ).result)
    #expect(alike.result.inventory == nil && alike.codes == [.repeatedRegister])
  }

  @Test func `Rows of a new form are those of its file before they are those of another`() throws {
    let earlier = try Self.load(["b.csv": Self.rows], as: .addition).result
    let form = Self.rows + [",Desk,1,new"]
    let new = try Self.load(
      ["b.csv": form], as: .newForm(ofFile: "b.csv"), into: earlier)
    #expect(new.items == Self.once.mapValues { $0 * 2 }.merging(["Desk": 1]) { $1 })
    #expect(new.codes == [])
  }

  @Test func `A new form says again what its mended rows say, and is counted once`() throws {
    let mended = try Self.load(["rejects.csv": [",Desk,1,new"]]).result
    let whole = try Self.load(
      ["a.csv": Self.rows + [",Desk,1,new"]], as: .newForm(ofFile: "registers/a.csv"), into: mended)
    #expect(whole.items == Self.once.merging(["Desk": 1]) { $1 })
    #expect(
      whole.result.findings.map(\.description) == [
        """
        a.csv row 5: rows without a tag are the same as rows of 'rejects.csv' and taken for the same \
        items; rows like this: 1; give them a tag or another note where they are further items \
        [repeated-rows]
        """
      ])
  }

  @Test func `Rows with a tag are no repetition in a later delivery, they are updates`() throws {
    let tagged = Self.rows.enumerated().map { "T\($0)\($1)" }
    let earlier = Self.folder(["a.csv": tagged]).read()
    let late = try Self.load(["a.csv": tagged + ["T9,Desk,1,new"]], into: earlier)
    #expect(late.items == Self.once.merging(["Desk": 1]) { $1 })
    #expect(late.codes == [])
  }

  @Test func `Where rows came from an unknown file, a new form of it is refused`() throws {
    let base = try #require(Self.base.inventory)
    let unknown = IntakeResult(
      inventory: base, findings: [], counts: FindingCounts(), badRows: RowSet(), rowCounts: [:])
    let late = try Self.load(
      ["x.csv": Self.rows + [",Desk,1,new"]], as: .newForm(ofFile: "x.csv"), into: unknown)
    #expect(
      late.result.findings.map(\.description) == [
        """
        x.csv: no row of the inventory is known to come from 'x.csv'; say --replace unit where the \
        registers are all that their units have [unknown-origin]
        """
      ])
    let rows = Self.rows + Self.rows
    #expect(
      try Self.load(["x.csv": rows], into: unknown).result.findings.map(\.description) == [
        """
        x.csv row 2: rows without a tag are in the inventory already and taken for the same items; \
        rows like this: 3; load with --add where they are further items [repeated-rows]
        """
      ])
    #expect(
      try Self.load(["x.csv": Self.rows], into: unknown).result.findings.map(\.description) == [
        """
        x.csv: 3 of 3 rows without a tag are in the inventory already; say --replace unit if it is \
        all that its units have, --add if these are further items [repeated-register]
        """
      ])
  }

  @Test func `A tag with letters that nobody sees is the tag without them`() throws {
    let earlier = Self.folder(["a.csv": ["T2,Desk,3,good"]]).read()
    let late = try Self.load(["x.csv": ["\u{FEFF}T2\u{200B},Desk\u{AD},3,broken"]], into: earlier)
    #expect(late.codes == [.invisibleLetters])
    #expect(late.result.inventory?.assets.map(\.condition) == [.broken])
  }
}
