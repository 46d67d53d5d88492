// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension Message {
  /// An area in square centimetres, told in m² with one decimal.
  static func squareMetres(_ area: Int64) -> Message {
    Message("amount.square_metres", ["number": Value.squareMetres(area)])
  }

  /// A way in metres, told in km with one decimal.
  public static func kilometres(_ metres: Int64) -> Message {
    Message("amount.kilometres", ["number": Value.kilometres(metres)])
  }

  /// A way in metres, told in km with as many decimals as it takes.
  static func kilometres(exact metres: Int64) -> Message {
    Message("amount.kilometres", ["number": Value.exactKilometres(metres)])
  }

  /// A number of seats.
  static func seats(_ seats: Int64) -> Message {
    Message("amount.seats", ["number": Value.number(seats)])
  }

  /// Money with the sign of its currency.
  public static func money(_ amount: Int64, currency: String) -> Message {
    Message(
      "amount.money",
      [
        "number": Value.money(amount, currency: currency),
        "currency": CellText.symbol(currency),
      ])
  }
}
