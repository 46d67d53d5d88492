// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The version of the format; one that this program does not know is refused.
extension Plan.Format: Coded {
  package init(json: inout JSONReader) throws(JSONError) {
    json.skipSpace()
    let start = json.offset
    let version = try json.number()
    guard let format = Self(rawValue: version) else {
      throw json.error(
        Message(
          "error.json.version", ["version": version, "own": Self.allCases.map(\.rawValue)]),
        at: start)
    }
    self = format
  }

  package func write(to json: inout JSONText) { json.value(rawValue) }
}

/// A pin, 0-based in the scenario's list.
struct PinNumber: Coded {
  let pin: Int

  init(pin: Int) { self.pin = pin }

  static func all(_ pins: [Int]) -> [Self] { pins.map(Self.init) }

  init(json: inout JSONReader) throws(JSONError) {
    let position: Position<Scenario.Pin> = try json.position(in: .pins)
    pin = Int(position.index)
  }

  func write(to json: inout JSONText) { json.value(pin) }
}
