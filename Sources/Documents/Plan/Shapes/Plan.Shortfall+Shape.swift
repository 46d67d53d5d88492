// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.Shortfall: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ shortfall: Self?) throws(Form.Failure) {
    need = try coder("need", shortfall?.need)
    reason = try coder("reason", shortfall?.reason)
    registered = try coder("registered", shortfall?.registered)
    excluded = try coder("excluded", shortfall?.excluded)
    obstacles = try coder("obstacles", shortfall?.obstacles)
    nearest = try coder.optional("nearest", shortfall?.nearest)
    here = try coder("here", shortfall?.here)
    takers = try coder("takers", shortfall?.takers)
    left = try coder("left", shortfall?.left)
  }
}

extension Plan.Shortfall.Nearest: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ nearest: Self?) throws(Form.Failure) {
    office = try coder("office", nearest?.office)
    metres = try coder("metres", nearest?.metres)
  }
}

/// What is counted and how many.
extension Plan.Counted: Coded, Bracketed where Key: Coded {
  package init(json: inout JSONReader) throws(JSONError) {
    (key, items) = (try json.first(), try json.last())
  }

  package var values: [any Coded] { [key, items] }
}

extension Plan.Shortfall.Reason: Word {}
extension Plan.Shortfall.Obstacle: Word {}
