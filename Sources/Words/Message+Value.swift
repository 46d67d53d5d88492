// SPDX-License-Identifier: GPL-3.0-or-later

extension Message {
  /// What stands in a place of a message.
  public enum Value: Hashable, Sendable {
    /// Text that is the same in every language, such as a value of a cell.
    case text(String)
    /// Words that have a text of their own in the catalogues.
    case message(Message)
    /// Several values, told one after the other.
    case list([Value])

    /// What is read in a language.
    func text(in language: Language) -> String {
      switch self {
      case .text(let text): text
      case .message(let message): message.text(in: language)
      case .list(let values): values.map { $0.text(in: language) }.joined(separator: ", ")
      }
    }
  }
}

/// What can stand in a place of a message.
public protocol Sayable {
  /// The value as a message keeps it.
  var said: Message.Value { get }
}

extension String: Sayable {
  /// The text itself.
  public var said: Message.Value { .text(self) }
}

extension Substring: Sayable {
  /// The text itself.
  public var said: Message.Value { .text(String(self)) }
}

extension Int: Sayable {
  /// The digits without separators.
  public var said: Message.Value { .text(String(self)) }
}

extension Int64: Sayable {
  /// The digits without separators.
  public var said: Message.Value { .text(String(self)) }
}

extension Message: Sayable {
  /// The message, which each language says in its own words.
  public var said: Value { .message(self) }
}

extension Message.Value: Sayable {
  /// Itself.
  public var said: Message.Value { self }
}

extension Array: Sayable where Element: Sayable {
  /// The values, told one after the other.
  public var said: Message.Value { .list(map(\.said)) }
}
