// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing
import Words

@testable import Documents

@Suite struct `Keys that were declared later` {
  /// A group that got keys after plans had been made with it.
  fileprivate struct Window: KeyGroup {
    static let standard = Self()

    static let keys: [Key<Self>] = [
      Key("width", \.width, .whole(in: 1...9, example: "3"), "how wide"),
      Key("glass", \.glass, .optional(.text), "which glass", canonical: .later),
      Key("panes", \.panes, .whole(in: 1...9, example: "3"), "how many", canonical: .later),
      Key("height", \.height, .whole(in: 1...9, example: "3"), "how high"),
      Key("note", \.note, .optional(.text), "a remark", canonical: .later, baselines: .none),
    ]

    var width = 1
    var glass: String?
    var panes = 2
    var height = 1
    var note: String?
  }

  @Test func `are left out of canonical JSON where they have their defaults`() throws {
    #expect(Self.text(Window()) == #"{"width":1,"height":1}"#)
    #expect(try Self.read(#"{"width":3,"height":4}"#) == Window(width: 3, height: 4))
  }

  @Test(arguments: [
    Window(glass: "clear"), Window(panes: 3), Window(note: "x"),
    Window(width: 2, glass: "clear", panes: 1, height: 3, note: "x"),
  ])
  fileprivate func `stand in their places with another value`(window: Window) throws {
    let text = Self.text(window)
    #expect(try Self.read(text) == window)
    #expect(text.contains("glass") == (window.glass != nil))
  }

  @Test(arguments: [
    (
      #"{"width":1,"panes":2,"height":1}"#,
      "panes, byte 19: the default is spelled out, which canonical text does not"
    ),
    (
      #"{"width":1,"glass":null,"height":1}"#,
      "glass, byte 19: the default is spelled out, which canonical text does not"
    ),
    (
      #"{"width":1,"panes":3,"glass":"clear","height":1}"#,
      "byte 21: the key 'height' is expected, not 'glass'"
    ),
    (#"{"width":1,"panes":3}"#, "byte 20: the key 'height' is missing"),
    (#"{"width":1,"height":1,"colour":1}"#, "byte 22: the key 'colour' is not known here"),
  ])
  func `are refused with the default, and where they do not belong`(
    text: String, problem: String
  ) {
    let error = #expect(throws: JSONError.self) { try Self.read(text) }
    #expect(error?.description.components(separatedBy: "; the file").first == problem)
  }

  @Test func `are outside the baselines where they say so`() {
    #expect(Window(panes: 3, note: "x").reduced == Window(panes: 3))
  }

  private static func text(_ window: Window) -> String {
    var json = JSONText()
    window.writeCanonical(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func read(_ text: String) throws -> Window {
    var json = JSONReader(Array(text.utf8))
    let window = try Window(canonical: &json)
    try json.end()
    return window
  }
}
