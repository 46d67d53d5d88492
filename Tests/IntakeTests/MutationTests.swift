// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Seeds
import Testing

struct MutationTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func `Changed bytes never crash, and load all or nothing`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let sample = Self.mutated(&random)
      let result = sample.read()
      #expect((result.inventory == nil) == !result.errors.isEmpty)
      if let inventory = result.inventory {
        #expect(inventory.assets.count == result.rowCounts[.assets])
      }
    }
  }

  private static let full = Sample()
    .with("posts.csv", "unit,post,group,headcount,office\nn1,head,VI,1,a\nn2,head,VI,2,\n")
    .with("norms.csv", "norm_set,group,class,quantity,per,valid_to\ns,*,desk,1/2,staff:15,2030\n")
    .with("routes.csv", "from_office,to_office,distance_km\na,b,1.5\n")
    .with("rooms.csv", "office,unit,group,rooms\na,n1,VI,1\n")
    .with("needs.csv", "need,unit,office,class,quantity\nx,n1,a,desk,1\n")
    .with("substitutions.csv", "class,substitute,penalty\ndesk,chair,5\n")

  private static let bytes: [UInt8] = Array("\",\n\r\0 0-/.9az{[:'".utf8) + [0xC3, 0xFF, 0xE1]

  private static func mutated(_ random: inout SplitMix64) -> Sample {
    let names = full.files.keys.sorted()
    guard let name = names.randomElement(using: &random), var text = full.files[name] else {
      return full
    }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      mutate(&text, &random)
    }
    return full.with(name, bytes: text)
  }

  private static func mutate(_ text: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0...text.count, using: &random)
    let byte = bytes.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text.insert(byte, at: place)
    case 1 where place < text.count: text[place] = byte
    case 2 where place < text.count: text.remove(at: place)
    default: text.removeSubrange(min(place, max(0, text.count - 5))..<text.count)
    }
  }
}
