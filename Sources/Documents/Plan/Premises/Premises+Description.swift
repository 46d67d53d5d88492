// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.Premises.KeptOffice: CustomStringConvertible {
  /// The office as the plan file has it.
  public var description: String { text { write(to: &$0) } }
}

extension Plan.Premises.FreedOffice: CustomStringConvertible {
  /// The office as the plan file has it.
  public var description: String { text { write(to: &$0) } }
}

extension Plan.Premises.Space: CustomStringConvertible {
  /// The areas as the plan file has them.
  public var description: String { text { write(to: &$0) } }
}

extension Plan.Premises.Why: CustomStringConvertible {
  /// The reason as the plan file has it.
  public var description: String { text { write(to: &$0) } }
}

extension Plan.Premises.Condition: CustomStringConvertible {
  /// The condition as the plan file has it.
  public var description: String { text { write(to: &$0) } }
}

private func text(_ write: (inout JSONText) -> Void) -> String {
  var json = JSONText()
  write(&json)
  return String(decoding: json.bytes, as: UTF8.self)
}
