// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct OfficePlacesTests {
  private static let header =
    "office,name,unit,latitude,longitude,usable_area_m2,availability,placed_by\n"

  private static func sample(_ rows: String) -> Sample {
    Sample().with("offices.csv", header + rows + "\n")
  }

  /// The latitude of each office in units of 10⁻⁷ degrees.
  private static func latitudes(_ sample: Sample) -> [String: Int32] {
    let offices = sample.read().inventory?.offices ?? []
    return Dictionary(uniqueKeysWithValues: offices.map { ($0.id, $0.location.latitudeE7) })
  }

  @Test func `An office has the place of the office that it names, over several too`() {
    let places = Self.latitudes(
      Self.sample(
        "a,A,o1,,,1,in_use,b\nb,B,o1,,,1,in_use,c\nc,C,o1,20.8,106.7,1,in_use,\n"
          + "d,D,o1,20.9,106.7,1,in_use,"))
    #expect(
      places == ["a": 208_000_000, "b": 208_000_000, "c": 208_000_000, "d": 209_000_000])
  }

  @Test func `An office has the place of the offices that a unit holds, else of its posts`() {
    let sample = Self.sample(
      "a,A,o1,20.8,106.7,1,in_use,\nb,B,o1,20.8,106.7,1,in_use,\nc,C,n1,,,1,in_use,o1\n"
        + "d,D,n1,,,1,in_use,n1")
    let posts = "unit,post,group,headcount,team,office\nn1,p,VI,1,,b\nn1,q,VI,1,,c\n"
    #expect(Self.latitudes(sample.with("posts.csv", posts)).values.allSatisfy { $0 == 208_000_000 })
  }

  @Test func `An office comes before a unit of the same id`() {
    let places = Self.latitudes(
      Self.sample(
        "o1,A,n1,20.7,106.7,1,in_use,\nb,B,o1,20.8,106.7,1,in_use,\nc,C,n1,,,1,in_use,o1\n"
          + "a,D,o1,20.8,106.7,1,in_use,"))
    #expect(places["c"] == 207_000_000)
  }

  @Test func `Coordinates of its own are what counts, and then nothing else is kept`() throws {
    let plain = "a,A,o1,20.8,106.7,1,in_use,"
    let rows = "\nb,B,o1,20.9,106.7,1,in_use,"
    let inventories = try [plain + rows, plain + rows + "a"].map {
      try #require(Self.sample($0).read().inventory)
    }
    #expect(inventories[0].revision == inventories[1].revision)
  }

  @Test func `What was written is read again with the same digest`() throws {
    let result = Self.sample("a,A,o1,,,1,in_use,b\nb,B,o1,20.8,106.7,1,in_use,").read()
    let tables = CanonicalTables(try #require(result.inventory))
    let again = tables.files.reduce(Sample()) { $0.with($1.name, bytes: $1.bytes) }
    #expect(
      again["offices.csv"]
        == """
        office,name,unit,latitude,longitude,usable_area_m2,availability,seats,floors,address,\
        step_free,public_access,running_cost_per_year,fit_out_cost,placed_by
        a,A,o1,,,1,in_use,,,,,,,,b
        b,B,o1,20.8,106.7,1,in_use,,,,,,,,

        """)
    #expect(again.read().inventory?.revision == tables.revision)
  }

  @Test func `A long way to a place is no burden`() {
    let rows = (0..<20_000).map { "s\($0),S,o1,,,1,in_use,s\($0 + 1)" }.joined(separator: "\n")
    let sample = Self.sample(
      rows + "\ns20000,S,o1,20.8,106.7,1,in_use,\na,A,o1,,,1,in_use,s0\nb,B,o1,,,1,in_use,a")
    #expect(Set(Self.latitudes(sample).values) == [208_000_000])
  }

  @Test func `A list of offices has no column of coordinates where units say where they stand`() {
    let sample = Self.sample("a,A,o1,20.8,106.7,1,in_use,\nb,B,o1,20.8,106.7,1,in_use,")
      .with(
        "mappings/m.yaml",
        """
        files: registers/*
        table: offices
        columns: {office: Id, name: Name, unit: Unit, placed_by: Unit}
        constants: {usable_area_m2: "10", availability: in_use}
        lookups: {unit: name, placed_by: name}

        """
      ).with("registers/r.csv", "Id,Name,Unit\ns1,Store,Old One\ns2,Shed,Old One\n")
    let result = sample.read()
    #expect(Self.latitudes(sample).values.allSatisfy { $0 == 208_000_000 })
    #expect(
      result.findings.map(\.description) == [
        "registers/r.csv row 2, column C (Unit): offices without coordinates are placed where "
          + "others are: 2 (s1 → o1, s2 → o1); write their coordinates once they are known "
          + "[placed-office]"
      ])
  }
}
