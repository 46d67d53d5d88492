// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of a long text that is in memory, at an address that stays while it is not changed.
final class TextWindow {
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1)
  private var count = 0

  deinit {
    memory.deallocate()
  }

  /// The bytes, until the next change.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: memory[..<count])
  }

  /// Takes away the first bytes.
  func drop(_ first: Int) {
    count -= first
    for index in 0..<(first == 0 ? 0 : count) { memory[index] = memory[first + index] }
  }

  /// Adds bytes behind the others.
  func append(_ text: [UInt8]) {
    if count + text.count > memory.count { grow(to: count + text.count) }
    _ = UnsafeMutableBufferPointer(rebasing: memory[count...]).update(fromContentsOf: text)
    count += text.count
  }

  private func grow(to size: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(size, memory.count * 2))
    _ = larger.update(fromContentsOf: bytes)
    memory.deallocate()
    memory = larger
  }
}
