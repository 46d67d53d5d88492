// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory
internal import Words

extension Shard: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ shard: Self?) throws(Form.Failure) {
    let version = try coder("version", shard.map { _ in Self.version })
    try coder.require(version == Self.version, Message("error.country.shard-version"))
    let id = try coder("id", shard?.id)
    self.init(
      inventory: try coder("inventory", shard?.inventory),
      scenario: try coder("scenario", shard?.scenario),
      point: try coder.optional("point", shard?.point),
      files: try coder("files", shard?.files), bytes: try coder("bytes", shard?.bytes))
    try coder.require(self.id == id, Message("error.country.shard-id", ["id": self.id.short]))
  }
}

extension Shard.File: Bracketed {
  package var values: [any Coded] { [name, digest] }

  package init(json: inout JSONReader) throws(JSONError) {
    self.init(name: try json.first(), digest: try json.last())
  }
}
