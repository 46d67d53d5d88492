// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Inventory

/// Where rows go that cannot be loaded.
struct RejectsOption: ParsableArguments {
  @Option(
    name: .customLong("rejects"),
    help: ArgumentHelp(
      "Write the rows that have errors here, in their own layout with the findings beside them.",
      valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var path: String?

  /// Writes rejected rows, each table's in a file of its own where there are several.
  func write(_ rejected: [RejectedRows], in language: Language) throws {
    guard let path else { return }
    for rows in rejected {
      let place = rejected.count == 1 ? path : Self.path(path, of: rows)
      try OutputFile(path: place).write(rows.csv(in: language))
      let name = rows.sheet.map { "\(rows.file), sheet '\($0)'," } ?? rows.file
      StandardError.write("rejected rows of \(name) in '\(place)': \(rows.count)\n")
    }
    if rejected.isEmpty { StandardError.write("no rows were rejected; '\(path)' is not written\n") }
  }

  /// `rejects.csv` becomes `rejects.offices.csv` for `offices.csv`, and `rejects.registers-a.xlsx.S1.csv`
  /// for a sheet S1 of `registers/a.xlsx`.
  private static func path(_ path: String, of rows: RejectedRows) -> String {
    let name = ([rows.file] + (rows.sheet.map { [$0] } ?? [])).joined(separator: ".")
      .replacing("/", with: "-")
    let start = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    return "\(start).\(name)" + (name.hasSuffix(".csv") ? "" : ".csv")
  }
}

/// What a load does with rows that have errors, and what it is compared with.
struct LoadOptions: ParsableArguments {
  @OptionGroup var rejects: RejectsOption
  @OptionGroup var stockTake: StockTakeOption

  @Flag(
    name: .customLong("accept-valid"),
    help:
      "Leave out rows with errors, and rows that name them, and load all others; needs --rejects.")
  var acceptsValid = false

  func validate() throws {
    guard acceptsValid, rejects.path == nil else { return }
    throw ValidationError("--accept-valid needs --rejects FILE, where the rows left out are kept.")
  }
}
