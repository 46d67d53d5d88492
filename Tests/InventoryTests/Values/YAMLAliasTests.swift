// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

struct YAMLAliasTests {
  @Test(arguments: [
    ("a: &x [1]\nb: *x", "x", 2), ("a: &x 1\nb: [*y, *x]", "x", 2), ("- &a 1\n- {b: *a}", "a", 2),
    ("? &k 1\n: 2\n? *k\n: 3", "k", 3),
  ])
  func `The first alias is found, with its line`(_ text: String, _ name: String, _ line: Int) {
    let alias = YAMLAlias(firstIn: text)
    #expect(alias?.name == name)
    #expect(alias?.line == line)
  }

  @Test(arguments: [
    "a: R&D.xlsx\nb: \"P*D\"", "files: [\"*.xlsx\"]", "a: b & c *", "a: *x\nb: &x 1",
  ])
  func `Other stars and ampersands are none`(_ text: String) {
    #expect(YAMLAlias(firstIn: text) == nil)
  }
}
