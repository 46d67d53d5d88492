// SPDX-License-Identifier: GPL-3.0-or-later

/// What texts mean in some place, such as a column, so that each is looked at once.
struct TextMemo<Value> {
  private var texts = ByteTable()
  private var values: [Value] = []

  /// What a text means in a place; nil where it was not said yet, and the first that is said stays.
  subscript(text: String, place: Int) -> Value? {
    get {
      var text = text
      let number = text.withUTF8 { texts.find($0, salt: Int32(truncatingIfNeeded: place)) }
      return number.map { values[Int($0)] }
    }
    set {
      guard let newValue, texts.insert(text, salt: Int32(truncatingIfNeeded: place)) == nil else {
        return
      }
      values.append(newValue)
    }
  }
}
