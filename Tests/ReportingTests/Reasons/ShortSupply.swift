// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory

/// Two units 111 km apart, and a class for each way in which the first can fail to get an item.
enum ShortSupply {
  static let files: [TableFile] = tables.map { TableFile(name: $0, bytes: Array($1.utf8)) }

  private static let tables = [
    "inventory.yaml": """
    reallot: 1
    name: short
    title: Short supply
    currency: VND
    as_of: 2025-07-01
    """,
    "units.csv": """
    unit,name,kind,stage
    one,Unit One,ward,both
    two,Unit Two,ward,both
    three,Unit Three,ward,both
    """,
    "offices.csv": """
    office,name,unit,latitude,longitude,usable_area_m2,availability
    here,Office Here,one,20,106,100,in_use
    near,Office Near,two,20.01,106,100,in_use
    far,Office Far,two,21,106,100,in_use
    """,
    "classes.csv": """
    class,name,unit,useful_life_years,reference_price,price_source,movable,repair_cost
    none,None,piece,5,1000000,list,yes,
    broken,Broken,piece,5,1000000,list,yes,
    old,Old,piece,5,1000000,list,yes,
    worn,Worn,piece,5,1000000,list,yes,
    distant,Distant,piece,5,1000000,list,yes,
    fixed,Fixed,piece,5,1000000,list,no,
    pinned,Pinned,piece,5,1000000,list,yes,
    taken,Taken,piece,5,1000000,list,yes,
    spare,Spare,piece,5,1000000,list,yes,
    cheap,Cheap,piece,5,10,list,yes,
    """,
    "substitutions.csv": """
    class,substitute,penalty
    taken,spare,0
    """,
    "needs.csv": """
    need,unit,office,class,quantity,minimum_condition,minimum_remaining_years
    none,one,here,none,1,,
    broken,one,here,broken,1,,
    old,one,here,old,1,,3
    worn,one,here,worn,1,good,
    distant,one,here,distant,1,,
    fixed,one,here,fixed,1,,
    pinned,one,here,pinned,1,,
    taken,one,here,taken,2,,
    taken-two,two,near,taken,2,,
    taken-three,three,near,taken,1,,
    cheap,one,here,cheap,1,,
    """,
    "assets.csv": """
    asset,class,name,quantity,unit,office,condition,ownership,in_use_since
    a1,broken,b,2,two,near,broken,own,2024
    a2,broken,b,3,two,near,good,borrowed,2024
    a3,broken,b,1,two,near,good,own,2024
    a4,old,o,4,two,near,good,own,2021
    a5,old,o,1,two,near,good,own,
    a6,worn,w,2,two,near,fair,own,2024
    a7,distant,d,3,two,far,good,own,2024
    a8,fixed,f,2,two,near,good,own,2024
    a9,pinned,p,2,two,near,good,own,2024
    b1,taken,t,3,two,near,good,own,2024
    b2,spare,s,1,two,near,good,own,2024
    b3,cheap,c,5,two,near,good,own,2024
    """,
  ]
}
