// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension RegisterError.Reason: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    "\(fault); \(remedy)"
  }

  /// What is wrong.
  var fault: Message {
    switch self {
    case .unreadable(let cause): Message("register.unreadable", ["cause": cause])
    case .empty: Message("file.empty")
    case .encrypted: Message("register.encrypted")
    case .otherFormat(let format): Message("register.other-format", ["format": format])
    case .binary(let offset): Message("register.binary", ["byte": offset])
    case .undecidedEncoding([]): Message("register.unknown-encoding")
    case .undecidedEncoding(let candidates):
      Message("register.undecided-encoding", ["encodings": candidates.map(\.description)])
    case .damagedArchive(let cause): Message("workbook.damaged", ["cause": cause])
    case .missingPart(let part): Message("workbook.missing-part", ["part": part])
    case .malformedXML(let part, let line, let cause):
      Message("workbook.malformed", ["part": part, "line": line, "cause": cause])
    case .documentType(let part): Message("workbook.document-type", ["part": part])
    case .noSheets: Message("workbook.no-worksheet")
    case .noSheet: Message("workbook.no-such-sheet")
    case .outOfOrder(let what): Message("workbook.damaged", ["cause": what])
    case .badValue(let what): Message("workbook.damaged", ["cause": what])
    case .tooMuch(let measure, let limit): Message("limit.\(measure.rawValue)", ["limit": limit])
    }
  }

  /// What to do.
  var remedy: Message {
    switch self {
    case .unreadable: Message("register.check-path")
    case .empty: Message("register.export")
    case .encrypted: Message("register.remove-password")
    case .otherFormat, .binary: Message("register.save-as-workbook")
    case .undecidedEncoding([]):
      Message("register.ask-encoding", ["encodings": TextEncoding.allCases.map(\.rawValue)])
    case .undecidedEncoding: Message("register.name-encoding")
    case .documentType: Message("register.ask-source")
    case .noSheets: Message("register.ask-worksheet")
    case .noSheet(let names): Message("workbook.choose-sheet", ["sheets": names])
    case .tooMuch(let measure, _):
      Message("register.raise-limit", ["limit": measure.rawValue])
    case .damagedArchive, .missingPart, .malformedXML, .outOfOrder, .badValue:
      Message("register.save-again")
    }
  }
}
