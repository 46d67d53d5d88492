// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.ShortPin: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ short: Self?) throws(Form.Failure) {
    pin = try coder("pin", short?.pin)
    registered = try coder("registered", short?.registered)
    bound = try coder("bound", short?.bound)
  }
}

extension Plan {
  /// The pins that fall short as the file lists them; nil where there are none, which is not written.
  var listedShortPins: [ShortPin]? { shortPins.isEmpty ? nil : shortPins }
}
