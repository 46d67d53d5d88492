// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct AcceptedTests {
  @Test func `Rows without a tag that repeat are kept`() {
    let row = ",chair,Chair,40,o1,b,fair,own,,,,,,\n"
    let result = Sample().changing("assets.csv", row, to: row + row + row).read()
    #expect(result.findings == [])
    #expect(result.inventory?.assets.count == 4)
  }

  @Test func `Two holders may use the same tag`() {
    let sample = Sample().changing("assets.csv", ",chair,Chair,40,o1", to: "T1,chair,Chair,40,n1")
    #expect(sample.read().findings.map(\.code) == [.sharedTag])
  }

  @Test(arguments: [
    "o1,n1,1/3,,\no1,n2,2/3,,", "o1,n1,0.1,,\no1,n2,0.9,,", "o1,n1,1,,\no1,n2,1,a,",
    "o1,n1,1,,\no1,n2,0.5,,desk\no1,n1,0.5,,desk", "o1,n1,1,a,\no1,n2,1,b,",
    "o1,n1,1,,desk\no1,n2,1,,chair", "o1,n1,1,a,desk\no1,n2,1,b,chair",
  ])
  func `A division that gives everything to somebody is right`(_ rows: String) {
    #expect(Sample().changing("successions.csv", "o1,n1,1,,", to: rows).findings == [])
  }

  @Test func `A unit that continues needs no successor, and may succeed and need`() {
    let posts = "unit,post,group,headcount,team,office\no1,head,VI,1,,a\n"
    let sample = Sample().changing("units.csv", "ward,old", to: "ward,both")
      .with("successions.csv", nil).with("posts.csv", posts)
    #expect(sample.findings == [])
  }

  @Test(arguments: ["2025", "2025-06", "2025-06-30"])
  func `A coarse date that may lie before the inventory's date is right`(_ date: String) {
    #expect(Sample().changing("assets.csv", ",2025-05", to: ",\(date)").findings == [])
  }

  @Test(arguments: ["2025-07-01,", "2024,2025-06-30", ",", "2030,2031"])
  func `Norms that hold on the inventory's date or later are right`(_ validity: String) {
    let norms = "norm_set,group,class,quantity,per,valid_from,valid_to\n"
    let sample = Sample().with("norms.csv", norms + "set,*,desk,0.5,staff:15,\(validity)\n")
    #expect(sample.findings == [])
  }

  @Test func `A unit may stand below another, in any order of rows`() {
    let sample = Sample().changing("units.csv", "ward,old,", to: "ward,old,n1")
      .changing("units.csv", "One,ward,new,", to: "One,ward,new,n2")
    #expect(sample.findings == [])
  }

  @Test func `The diagonal of a distance table is passed`() {
    let routes = "from_office,to_office,distance_km\na,a,0\na,b,2\nb,a,3\nb,b,0\n"
    #expect(Sample().with("routes.csv", routes).findings == [])
  }

  @Test func `The same post may stand in two units`() {
    let posts = "unit,post,group,headcount,office\nn1,head,VI,1,a\nn2,head,VI,1,b\n"
    #expect(Sample().with("posts.csv", posts).findings == [])
  }

  @Test(arguments: [
    ("unit,team\nn1,hall\n", nil), ("unit,team,name\nn1,hall,\n", nil),
    ("unit,team,name\nn1,hall,\"Phòng Kinh tế, Hạ tầng\"\n", "Phòng Kinh tế, Hạ tầng"),
  ])
  func `A team may have a name`(_ teams: String, _ name: String?) {
    let posts = "unit,post,group,headcount,team,office\nn1,head,VI,1,hall,a\n"
    let result = Sample().with("posts.csv", posts).with("teams.csv", teams).read()
    #expect(result.findings == [])
    #expect(result.inventory?.teams.map(\.name) == [name])
  }
}
