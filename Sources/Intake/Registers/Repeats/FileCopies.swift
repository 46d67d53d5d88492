// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Registers with the content of an earlier one under another name.
struct FileCopies {
  /// One finding for each of them.
  private(set) var findings: [Finding] = []
  private var names: Set<String> = []

  /// None.
  init() {}

  /// Compares files byte by byte.
  init(_ files: [TableFile]) {
    var earlier: [Int: [TableFile]] = [:]
    for file in files where !file.bytes.isEmpty {
      let alike = earlier[file.bytes.count, default: []].first { $0.hasContent(of: file) }
      if let alike {
        add(file.name, of: alike.name)
      } else {
        earlier[file.bytes.count, default: []].append(file)
      }
    }
  }

  /// Whether a file has the content of an earlier one.
  func contains(_ name: String) -> Bool { names.contains(name) }

  private mutating func add(_ name: String, of other: String) {
    names.insert(name)
    findings.append(
      Finding(
        code: .repeatedRegister, file: name,
        message: Message("register.copy", ["other": Finding.quoted(other)]),
        remedy: Message("register.keep-one")))
  }
}

extension TableFile {
  fileprivate func hasContent(of other: TableFile) -> Bool {
    bytes.withUnsafeBufferPointer { left in
      other.bytes.withUnsafeBufferPointer { left.elementsEqual($0) }
    }
  }
}
