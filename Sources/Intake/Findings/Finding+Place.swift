// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension Finding {
  /// Where it is: the file, the sheet, the row or line, and the column.
  var place: Message {
    guard let column = cellName else { return rowName }
    return switch (sheet.map(Self.quoted), row) {
    case (nil, nil): Message("place.column", ["file": file, "column": column])
    case (nil, let row?) where isYAML:
      Message("place.line-column", ["file": file, "line": row, "column": column])
    case (nil, let row?):
      Message("place.row-column", ["file": file, "row": row, "column": column])
    case (let sheet?, nil):
      Message("place.sheet-column", ["file": file, "sheet": sheet, "column": column])
    case (let sheet?, let row?):
      Message(
        "place.sheet-row-column", ["file": file, "sheet": sheet, "row": row, "column": column])
    }
  }

  private var rowName: Message {
    switch (sheet.map(Self.quoted), row) {
    case (nil, nil): Message(verbatim: file)
    case (nil, let row?) where isYAML: Message("place.line", ["file": file, "line": row])
    case (nil, let row?): Message("place.row", ["file": file, "row": row])
    case (let sheet?, nil): Message("place.sheet", ["file": file, "sheet": sheet])
    case (let sheet?, let row?):
      Message("place.sheet-row", ["file": file, "sheet": sheet, "row": row])
    }
  }

  private var isYAML: Bool { file.hasSuffix(".yaml") }

  /// The column by its letters and header, or the key of YAML.
  private var cellName: Message? {
    guard let header = shownColumn else { return nil }
    guard let letters = columnLetter else { return header }
    return Message("place.letters-header", ["letters": letters, "header": header])
  }
}

extension Finding {
  /// The header of a column that has none.
  static let noHeader = Message("header.none")

  /// The column's header as people read it; of a column without one, words that say so.
  public func columnName(in language: Language) -> String? {
    shownColumn?.text(in: language)
  }

  private var shownColumn: Message? {
    column.map { $0 == Self.noHeader.description ? Self.noHeader : Message(verbatim: $0) }
  }
}
