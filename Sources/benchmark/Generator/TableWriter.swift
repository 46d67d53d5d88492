// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Writes one CSV table through a buffer, so that its size does not matter.
struct TableWriter {
  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var startsRow = true
  private static let limit = 1 << 20

  /// Opens the table and writes its header.
  init(_ name: String, in folder: URL, columns: [String]) throws {
    let url = folder.appendingPathComponent(name)
    try Data().write(to: url)
    file = try FileHandle(forWritingTo: url)
    buffer.reserveCapacity(Self.limit + 4096)
    for column in columns { text(column) }
    try endRow()
  }

  /// A cell of text, quoted where it must be.
  mutating func text(_ value: String) {
    separate()
    let bytes = value.utf8
    guard bytes.contains(where: { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a }) else {
      buffer.append(contentsOf: bytes)
      return
    }
    buffer.append(0x22)
    for byte in bytes {
      if byte == 0x22 { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(0x22)
  }

  /// A cell with a whole number, or an empty one.
  mutating func number(_ value: Int?) {
    separate()
    guard let value else { return }
    buffer.append(contentsOf: String(value).utf8)
  }

  /// A cell left empty: unknown.
  mutating func empty() {
    separate()
  }

  mutating func flag(_ value: Bool) {
    text(value ? "yes" : "no")
  }

  mutating func endRow() throws {
    buffer.append(0x0a)
    startsRow = true
    guard buffer.count >= Self.limit else { return }
    try flush()
  }

  /// Writes what is left; call it once at the end.
  func close() throws {
    try file.write(contentsOf: buffer)
    try file.close()
  }

  private mutating func flush() throws {
    try file.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if !startsRow { buffer.append(0x2c) }
    startsRow = false
  }
}
