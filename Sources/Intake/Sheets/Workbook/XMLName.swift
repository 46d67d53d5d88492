// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// The name of an element or attribute, for as long as the call that gives it lasts.
///
/// Prefixes do not count; a name of a foreign namespace equals none.
struct XMLName {
  /// Stands between namespace and name; no namespace can hold it.
  static let separator: CChar = 10
  private let local: UnsafePointer<CChar>
  private let isForeign: Bool

  /// Takes a name as expat gives it: namespace, separator, name.
  init(_ whole: UnsafePointer<CChar>) {
    guard let cut = strchr(whole, Int32(Self.separator)) else {
      (local, isForeign) = (whole, false)
      return
    }
    local = UnsafePointer(cut + 1)
    isForeign = !Self.namespaces.contains { namespace in
      namespace.utf8CodeUnitCount == UnsafePointer(cut) - whole
        && memcmp(namespace.utf8Start, whole, namespace.utf8CodeUnitCount) == 0
    }
  }

  /// Whether it is a name, given without prefix.
  static func == (name: XMLName, text: StaticString) -> Bool {
    // The literal's terminating zero makes the lengths agree.
    !name.isForeign
      && strncmp(
        name.local, UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self),
        text.utf8CodeUnitCount + 1) == 0
  }

  /// The namespaces of worksheets and relations, in the usual and in the strict spelling.
  private static let namespaces: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://schemas.openxmlformats.org/package/2006/relationships",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]
}
