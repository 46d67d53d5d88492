// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Store

@Suite struct `The tree of the log` {
  /// The leaves of Certificate Transparency's own tests.
  static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6F),
  ]

  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test(arguments: 0...8)
  func `has the known roots`(size: Int) {
    let tree = Self.leaves.prefix(size).reduce(into: LogTree()) { $0.append(.leaf($1)) }
    #expect(tree.size == size && tree.root.digest.description == Self.roots[size])
  }

  @Test(arguments: 1...40)
  func `leads from every leaf to its root`(size: Int) {
    let leaves = (0..<size).map { TreeHash.leaf([UInt8($0)]) }
    let root = leaves.reduce(into: LogTree()) { $0.append($1) }.root
    for (index, leaf) in leaves.enumerated() {
      let path = LogTree.path(to: index, in: leaves[...])
      #expect(Self.root(of: leaf, index, in: size, by: path) == root)
    }
  }

  /// The check of RFC 9162, section 2.1.3.2.
  static func root(
    of leaf: TreeHash, _ index: Int, in size: Int, by path: [TreeHash]
  ) -> TreeHash? {
    var (hash, node, last) = (leaf, index, size - 1)
    for step in path {
      guard last > 0 else { return nil }
      if node & 1 == 1 || node == last {
        hash = .node(step, hash)
        while node & 1 == 0 && node > 0 { (node, last) = (node >> 1, last >> 1) }
      } else {
        hash = .node(hash, step)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return last == 0 ? hash : nil
  }
}
