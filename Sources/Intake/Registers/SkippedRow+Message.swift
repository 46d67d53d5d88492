// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension SkippedRow.Reason {
  /// The reason in words.
  public var message: Message {
    switch self {
    case .named: Message("skipped.named")
    case .title: Message("skipped.title")
    case .section: Message("skipped.section")
    case .total: Message("skipped.total")
    case .parent: Message("skipped.parent")
    case .header: Message("skipped.header")
    case .columns: Message("skipped.columns")
    case .numbering: Message("skipped.numbering")
    case .unmapped: Message("skipped.unmapped")
    case .above: Message("skipped.above")
    case .end: Message("skipped.end")
    }
  }
}
