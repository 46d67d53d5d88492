// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension SkippedRow.Reason {
  /// The reason in words.
  public var message: Message {
    switch self {
    case .named: Message("skipped.named")
    case .section: Message("skipped.section")
    case .total: Message("skipped.total")
    case .header: Message("skipped.header")
    case .unmapped: Message("skipped.unmapped")
    case .end: Message("skipped.end")
    }
  }
}
