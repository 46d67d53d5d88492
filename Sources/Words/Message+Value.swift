// SPDX-License-Identifier: GPL-3.0-or-later

extension Message {
  /// What stands in a place of a message.
  public enum Value: Hashable, Sendable {
    /// Text that is the same in every language, such as a value of a cell; it is said in one line.
    case text(String)
    /// The end of a line.
    case lineBreak
    /// Words that have a text of their own in the catalogues.
    case message(Message)
    /// Several values, told one after the other.
    case list([Value])
    /// Several clauses of a sentence.
    case clauses([Value])
    /// Several names, with an "and" before the last; all in quotation marks where they could be
    /// misread.
    case names([Value])
    /// A whole number, its digits in groups.
    case number(Int64)
    /// A decimal number such as `0.5`.
    case decimal(String)
    /// An amount in minor units of a currency of ISO 4217, without the currency.
    case money(Int64, currency: String)
    /// Metres, told in kilometres with one decimal.
    case kilometres(Int64)
    /// Metres, told in kilometres with as many decimals as it takes.
    case exactKilometres(Int64)
    /// Square centimetres, told in square metres with one decimal.
    case squareMetres(Int64)
    /// Tenths, told with one decimal.
    case tenths(Int64)
  }
}

extension Message.Value {
  /// What is read in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text.plain
    case .lineBreak: "\n"
    case .message(let message): message.text(in: language)
    case .list(let values): Self.joined(values, Message("list.items"), in: language)
    case .clauses(let values): Self.joined(values, Message("list.clauses"), in: language)
    case .names(let values):
      NameList(values.map { $0.text(in: language) })
        .text(and: Message("list.and").text(in: language))
    case .number(let number): NumberText(language).whole(number)
    case .decimal(let number): NumberText(language).decimal(number)
    case .money(let amount, let currency): NumberText(language).money(amount, currency: currency)
    case .kilometres(let metres): NumberText(language).kilometres(metres)
    case .exactKilometres(let metres): NumberText(language).exactKilometres(metres)
    case .squareMetres(let area): NumberText(language).squareMetres(area)
    case .tenths(let tenths): NumberText(language).tenths(tenths)
    }
  }

  private static func joined(
    _ values: [Self], _ separator: Message, in language: Language
  ) -> String {
    values.map { $0.text(in: language) }.joined(separator: separator.text(in: language))
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

extension Sayable where Self: BinaryInteger {
  /// The digits without separators.
  public var said: Message.Value { .text(String(self)) }
}

extension Int: Sayable {}

extension Int64: Sayable {}

extension Int128: Sayable {}

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
