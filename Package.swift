// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")

let shippedMappings = [
  "asset-register", "c53-hd", "c53-hd-official", "c53-hd-tags", "equipment-list", "misa", "s24-h",
  "tsc-xlts",
]

let shippedForms = ["minutes", "proposal", "purchases", "request", "surplus"]

let package = Package(
  name: "reallot",
  products: [.executable(name: "reallot", targets: ["reallot"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "CWords"),
    .target(
      name: "Words", dependencies: ["CWords"], exclude: ["Catalogues"], swiftSettings: strict),
    .target(
      name: "LinearProgramming", dependencies: ["CGLPK", "Words"], swiftSettings: strict),
    .systemLibrary(name: "CRename"),
    .target(name: "Files", dependencies: ["CRename", "Words"], swiftSettings: strict),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "Inventory", dependencies: ["CCrypto", "Words"], swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["Words", "Files", "Inventory", yaml],
      swiftSettings: strict),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .target(
      name: "Intake",
      dependencies: ["Words", "Files", "Inventory", "Documents", "CExpat", "CZip", yaml],
      resources: shippedMappings.map { .embedInCode("Mapping/Shipped/\($0).yaml") },
      swiftSettings: strict),
    .target(
      name: "Planning", dependencies: ["Words", "Inventory", "Documents", "LinearProgramming"],
      swiftSettings: strict),
    .target(
      name: "Comparison", dependencies: ["Inventory", "Documents", "Planning"],
      swiftSettings: strict),
    .target(
      name: "Scheduling", dependencies: ["Words", "Inventory", "Documents", "LinearProgramming"],
      swiftSettings: strict),
    .target(
      name: "Sensitivity", dependencies: ["Words", "Inventory", "Documents", "Planning"],
      swiftSettings: strict),
    .target(
      name: "Verification", dependencies: ["Words", "Inventory", "Documents"], swiftSettings: strict
    ),
    .target(
      name: "Store",
      dependencies: ["Words", "Files", "Inventory", "Documents", "CCrypto", database],
      swiftSettings: strict),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "Reporting",
      dependencies: ["Words", "Inventory", "Documents", "Comparison", "CXlsxWriter"],
      swiftSettings: strict),
    .target(
      name: "Papers",
      dependencies: ["Words", "Files", "Inventory", "Documents", "Reporting", "CXlsxWriter", yaml],
      resources: shippedForms.map { .embedInCode("Forms/\($0).yaml") },
      swiftSettings: strict),
    .target(
      name: "Country",
      dependencies: [
        "Words", "Files", "Inventory", "Documents", "Intake", "Planning", "Verification",
        "Reporting",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "reallot",
      dependencies: [
        "Words", "Files", "Inventory", "Documents", "Intake", "Planning", "Comparison",
        "Scheduling", "Sensitivity", "Verification", "Store", "Reporting", "Papers", "Country",
        argumentParser,
      ],
      swiftSettings: strict),
    .target(name: "Seeds", swiftSettings: strict),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "Inventory", "Documents", "LinearProgramming", "Intake", "Planning", "Scheduling",
        "Sensitivity", "Verification", "Seeds", argumentParser,
      ],
      resources: [.copy("Peers")],
      swiftSettings: strict),
    .testTarget(
      name: "LinearProgrammingTests",
      dependencies: ["Words", "LinearProgramming", "CGLPK", "Seeds"],
      swiftSettings: strict),
    .testTarget(
      name: "WordsTests",
      dependencies: [
        "Words", "LinearProgramming", "Inventory", "Documents", "Intake", "Planning",
        "Verification", "Store", "Reporting", "Papers", "Country", "reallot",
      ],
      swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Words", "Files"], swiftSettings: strict),
    .testTarget(
      name: "InventoryTests", dependencies: ["Inventory", "Seeds"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Words", "Documents", "Inventory", "Seeds"],
      swiftSettings: strict),
    .testTarget(
      name: "IntakeTests",
      dependencies: [
        "Words", "Files", "Intake", "Inventory", "Documents", "Planning", "benchmark", "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Words", "Planning", "Verification", "Documents", "Inventory", "Intake",
        "LinearProgramming", "benchmark", "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Planning", "Documents", "Inventory", "Intake", "benchmark", "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SchedulingTests",
      dependencies: [
        "Words", "Scheduling", "Verification", "Planning", "Documents", "Inventory", "benchmark",
        "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SensitivityTests",
      dependencies: [
        "Sensitivity", "Planning", "Documents", "Inventory", "benchmark",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VerificationTests",
      dependencies: [
        "Words", "Verification", "Planning", "Documents", "Inventory", "Intake", "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Words", "Store", "Documents", "Inventory", "benchmark", "Seeds", database,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Words", "Reporting", "Planning", "Documents", "Inventory", "Intake", "benchmark", "Seeds",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PapersTests",
      dependencies: [
        "Words", "Papers", "Reporting", "Planning", "Documents", "Inventory", "Intake",
        "benchmark", "Seeds",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CountryTests",
      dependencies: [
        "Words", "Country", "Reporting", "Verification", "Planning", "Documents", "Inventory",
        "Intake", "benchmark", "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "reallotTests",
      dependencies: [
        "Words", "reallot", "Intake", "Inventory", "benchmark", argumentParser,
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
