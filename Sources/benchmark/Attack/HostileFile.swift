// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file that is made to take time or memory, or not to end.
struct HostileFile: Sendable {
  /// What is in the file.
  enum Content: Sendable {
    /// A text between two others, so many times.
    case text(String, String, times: Int, String = "")
    /// A text before and behind the numbers from 1 on, behind another.
    case numbered(String, String, String, times: Int)
    case workbook(@Sendable () -> [UInt8])
    case pipe
    /// A link to a device.
    case device(String)
  }

  let name: String
  let content: Content
  let uses: [HostileUse]

  init(_ name: String, _ content: Content, _ uses: [HostileUse]) {
    (self.name, self.content, self.uses) = (name, content, uses)
  }

  /// Writes the file a piece at a time: Linux counts what this program ever held as its children's too.
  func write(to file: URL, header: String) throws {
    switch content {
    case .text(let start, let middle, let times, let end):
      try Self.write(
        start.replacingOccurrences(of: "HEADER", with: header), middle, times, end, to: file)
    case .numbered(let start, let before, let behind, let times):
      let lines = (1...times).map { before + String($0) + behind }
      try Data((start + lines.joined()).utf8).write(to: file)
    case .workbook(let bytes): try Data(bytes()).write(to: file)
    case .pipe: mkfifo(file.path, 0o600)
    case .device(let path):
      try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: path)
    }
  }

  private static func write(
    _ start: String, _ middle: String, _ times: Int, _ end: String, to file: URL
  ) throws {
    try Data(start.utf8).write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    let piece = (1 << 20) / max(1, middle.utf8.count)
    let bytes = Data(String(repeating: middle, count: piece).utf8)
    for _ in 0..<(times / piece) { try handle.write(contentsOf: bytes) }
    try handle.write(contentsOf: bytes.prefix(times % piece * middle.utf8.count))
    try handle.write(contentsOf: Data(end.utf8))
    try handle.close()
  }
}
