// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Seeds
internal import Testing

@testable internal import benchmark

@Suite struct FileDamageTests {
  @Test(arguments: [
    (FileDamage.bit(at: 1, 0), [1, 3, 3]), (.byte(at: 2, 9), [1, 2, 9]),
    (.zeros(at: 1, 8), [1, 0, 0]),
    (.cut(to: 1), [1]),
  ])
  func `Damage changes what it says`(damage: FileDamage, bytes: [UInt8]) {
    #expect(Array(damage.applied(to: Data([1, 2, 3]))) == bytes)
  }

  @Test func `The same seed gives the same damage, and all kinds come`() {
    let bytes = Data(repeating: 1, count: 100_000)
    func drawn() -> [FileDamage] {
      var random = SplitMix64(seed: 7)
      return (0..<200).map { _ in FileDamage(of: bytes, &random) }
    }
    #expect(drawn() == drawn())
    #expect(Set(drawn().map(\.name)).count == 4)
  }
}
