// SPDX-License-Identifier: GPL-3.0-or-later

extension RegisterError.Reason: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    "\(fault); \(remedy)"
  }

  /// What is wrong.
  var fault: Wording {
    switch self {
    case .unreadable(let cause): "the file cannot be read: \(cause)"
    case .empty: "the file is empty"
    case .encrypted: "the workbook is protected by a password"
    case .otherFormat(let format): "this is a file of another kind: \(format)"
    case .binary(let offset): "this is neither a workbook nor text: NUL at byte \(offset)"
    case .undecidedEncoding(let candidates):
      "the encoding cannot be told: \(candidates.map(\.description).joined(separator: ", "))"
    case .damagedArchive(let cause): "the workbook is damaged: \(cause)"
    case .missingPart(let part): "the workbook is damaged: '\(part)' is missing in it"
    case .malformedXML(let part, let line, let cause):
      "the workbook is damaged: '\(part)', line \(line): \(cause)"
    case .documentType(let part): "'\(part)' in the workbook declares a document type"
    case .noSheets: "the workbook has no worksheet"
    case .outOfOrder(let what): "the workbook is damaged: \(what)"
    case .badValue(let what): "the workbook is damaged: \(what)"
    case .tooMuch(let measure, let limit): "more than \(limit) \(measure.noun)"
    }
  }

  /// What to do.
  var remedy: Wording {
    switch self {
    case .unreadable: "check the path and its permissions"
    case .empty: "export it again"
    case .encrypted: "open it in a spreadsheet program and save it without a password"
    case .otherFormat, .binary: "open it in a spreadsheet program and save it as .xlsx or CSV UTF-8"
    case .undecidedEncoding: "name the encoding whose sample reads right, or save as CSV UTF-8"
    case .documentType: "no spreadsheet program writes that; ask where the file comes from"
    case .noSheets: "ask for a workbook with the register in a worksheet"
    case .tooMuch(let measure, _):
      "remove what is not part of the register, or raise limits.\(measure.rawValue) in the mapping"
    case .damagedArchive, .missingPart, .malformedXML, .outOfOrder, .badValue:
      "open it in a spreadsheet program, save it again, or ask for it again"
    }
  }
}

extension ReadingLimits.Measure {
  fileprivate var noun: Wording {
    switch self {
    case .uncompressedBytes: "bytes when unpacked"
    case .compressionRatio: "times larger when unpacked"
    case .parts: "parts"
    case .sheets: "sheets"
    case .rows: "rows"
    case .sheetRows: "rows in a worksheet"
    case .columns: "columns"
    case .rowBytes: "bytes in a row"
    case .cellBytes: "bytes in a cell"
    case .mergedRanges: "merged ranges"
    case .sharedStrings: "shared texts"
    case .sharedStringBytes: "bytes of shared texts"
    case .cellStyles: "cell styles"
    case .depth: "elements inside one another"
    }
  }
}
