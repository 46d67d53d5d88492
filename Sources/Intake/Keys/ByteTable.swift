// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// A hash table from byte strings to the order in which they came, made for millions of look-ups of
/// cells that are never turned into strings.
struct ByteTable: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let end: Int
  }

  private var slots = [Int32](repeating: -1, count: 16)
  private var entries: [Entry] = []
  private var store: [UInt8] = []

  /// How many keys it holds.
  var count: Int { entries.count }

  /// The number of a key, 0-based in the order of insertion; nil where it is not there.
  func find(_ key: UnsafeBufferPointer<UInt8>, salt: Int32 = 0) -> Int32? {
    let found = slots[slot(of: key, hash: Self.hash(key, salt: salt))]
    return found < 0 ? nil : found
  }

  /// Adds a key, or gives the number of the equal one that is there already.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, salt: Int32 = 0) -> Int32? {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(key, salt: salt)
    let slot = slot(of: key, hash: hash)
    if slots[slot] >= 0 { return slots[slot] }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: store.count, end: store.count + key.count))
    store.append(contentsOf: key)
    return nil
  }

  /// Adds a text, or gives the number of the equal one that is there already.
  mutating func insert(_ text: String, salt: Int32 = 0) -> Int32? {
    var text = text
    return text.withUTF8 { insert($0, salt: salt) }
  }

  /// The slot that holds the key, or the empty one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, holds(key, at: entry) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ key: UnsafeBufferPointer<UInt8>, at entry: Entry) -> Bool {
    guard entry.end - entry.start == key.count else { return false }
    return store.withUnsafeBufferPointer { stored in
      guard let own = stored.baseAddress, let other = key.baseAddress else { return key.isEmpty }
      return memcmp(own + entry.start, other, key.count) == 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// A hash of the bytes, the same in every run; the salt goes into the key.
  static func hash(_ key: UnsafeBufferPointer<UInt8>, salt: Int32) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(key)
    var hash = (UInt64(key.count) << 32 ^ UInt64(UInt32(bitPattern: salt))) &* factor
    var at = 0
    while at + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* factor
      hash ^= hash >> 29
      at += 8
    }
    var tail: UInt64 = 0
    while at < raw.count {
      tail = tail << 8 | UInt64(raw[at])
      at += 1
    }
    hash = (hash ^ tail) &* factor
    return hash ^ hash >> 32
  }
}
