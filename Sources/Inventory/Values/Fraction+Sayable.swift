// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension Fraction: Sayable {
  /// The form of the tables, which is the same in every language.
  public var said: Message.Value { .text(description) }
}
