// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Message {
  /// Its key and those of all messages in its places.
  var keys: [String] {
    places.reduce(into: key.map { [$0] } ?? []) { keys, place in keys += place.value.keys }
  }
}

extension Message.Value {
  fileprivate var keys: [String] {
    switch self {
    case .message(let message): message.keys
    case .list(let values), .clauses(let values), .names(let values): values.flatMap(\.keys)
    case .text, .lineBreak, .number, .decimal, .money, .kilometres, .exactKilometres, .squareMetres,
      .tenths:
      []
    }
  }
}
