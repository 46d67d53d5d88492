// SPDX-License-Identifier: GPL-3.0-or-later

internal import Planning
internal import Reporting
internal import Words

/// What the program finds where it runs: versions, settings and where they come from, the store, and other
/// programs.
struct DoctorReport {
  let configuration: Configuration
  let store: StoreOption
  /// The language that the command line asks for.
  let language: Language?
  let health: StoreHealth

  var report: Report {
    Report(Term("doctor"), facts: versions + contents, tables: [settings, programs])
  }

  private var versions: [Report.Fact] {
    let languages = Language.allCases.map(\.rawValue).joined(separator: ", ")
    return [
      Report.Fact(Term("version"), .text(Reallot.program)),
      Report.Fact(Term("solver_library"), .text(Planner.solverLibrary)),
      Report.Fact(Term("languages"), .text(languages)),
    ]
  }

  private var contents: [Report.Fact] {
    guard let contents = health.contents else {
      let problem = health.problem.map { Term("damaged", $0) }
      return [Report.Fact(Term("store"), .term(problem ?? Term("none", "doctor.store.none")))]
    }
    let access =
      contents.isReadOnly
      ? Term("read_only", "doctor.store.read-only") : Term("writable", "doctor.store.writable")
    return [
      Report.Fact(Term("store"), .term(access)),
      Report.Fact(Term("store_library"), .text(contents.library)),
      Report.Fact(Term("revisions"), .number(Int64(contents.revisions)), .count),
      Report.Fact(Term("plans"), .number(Int64(contents.plans)), .count),
    ]
  }

  private var settings: Table {
    Table(
      Term("settings"), [.init(Term("setting")), .init(Term("value")), .init(Term("origin"))],
      rows: [
        [
          .term(Term("language")), .text((language ?? configuration.language.value).rawValue),
          .term(Term(language == nil ? configuration.language.origin : .option)),
        ],
        [
          .term(Term("store")), .text(store.location),
          .term(Term(store.path == nil ? configuration.store.origin : .option)),
        ],
        [
          .term(Term("by", "term.done_by")), .text(store.by ?? configuration.by.value),
          .term(Term(store.by == nil ? configuration.by.origin : .option)),
        ],
      ])
  }

  private var programs: Table {
    Table(
      Term("programs"), [.init(Term("other_program")), .init(Term("found")), .init(Term("use"))],
      rows: InstalledProgram.allCases.map { program in
        [
          .term(Term(program.rawValue, "doctor.program.\(program.rawValue)")),
          program.path().map { .text($0) } ?? .term(Term("none", "doctor.program.none")),
          .term(Term(program.rawValue, "doctor.use.\(program.rawValue)")),
        ]
      })
  }
}

extension Term {
  /// Where a setting comes from.
  fileprivate init(_ origin: Configuration.Origin) {
    switch origin {
    case .option: self = Term("option", "doctor.origin.option")
    case .environment(let name):
      self = Term(name, "doctor.origin.environment", ["name": name])
    case .file(let path): self = Term(path, "doctor.origin.file", ["path": path])
    case .standard: self = Term("default", "doctor.origin.default")
    }
  }
}
