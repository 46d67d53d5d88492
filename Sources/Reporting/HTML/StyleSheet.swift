// SPDX-License-Identifier: GPL-3.0-or-later

/// How the page looks on a light or dark screen.
enum StyleSheet {
  static let text = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --rule: #d5dae0;
      --faint: #5b6570; --avoided: #1a7f5a; --remaining: #c2703d; --line: #2f6fb3; --team: 78%; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --paper: #14181d;
      --rule: #343c45; --faint: #9aa5b1; --avoided: #45b68a; --remaining: #e0965f;
      --line: #6ba7e6; --team: 30%; } }
    body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
    h1 { font-size: 1.7rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
    .headline { color: var(--faint); } .headline strong { display: block; font-size: 2rem;
      color: var(--ink); font-variant-numeric: tabular-nums; }
    .stamp { color: #b3261e; border: 3px solid; padding: 0 .6em; font-size: 1.4rem; font-weight: 700;
      width: max-content; margin: 0 0 1rem; }
    .notes { color: var(--faint); padding-left: 1.2rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; min-width: 50%; font-size: .78rem; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .35rem;
      border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
    th { font-weight: 600; vertical-align: bottom; } tfoot td { font-weight: 600; }
    th.n { min-width: 3rem; } td:first-child { white-space: nowrap; }
    td:nth-child(2):not(.n) { min-width: 8rem; }
    .n { text-align: right; font-variant-numeric: tabular-nums; } td.n { white-space: nowrap; }
    summary { cursor: pointer; padding: .25rem 0; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin-top: 2rem; }
    dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
    svg { width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 12px; }
    .avoided { fill: var(--avoided); } .remaining { fill: var(--remaining); }
    .way { fill: none; stroke: var(--line); stroke-opacity: .45; stroke-linecap: round; }
    .arrow { fill: var(--line); } .axis { stroke: var(--rule); }
    .office { fill: var(--ink); } .scale { stroke: var(--ink); stroke-width: 2; }
    .label { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; } .lead { stroke: var(--ink); }
    .transfers .office { fill: var(--faint); } .hub { fill: var(--ink); }
    .rank circle { fill: var(--paper); stroke: var(--line); stroke-width: 1.5; }
    .rank text { text-anchor: middle; dominant-baseline: central; }
    .key { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; padding: 0; list-style: none; }
    .key li::before { content: ""; display: inline-block; vertical-align: middle; width: .7em;
      height: .7em; margin-right: .5em; border-radius: 50%; background: var(--ink); }
    .key .key-office::before { width: .35em; height: .35em; background: var(--faint); }
    .key .key-way::before { width: 1.8em; height: .4em; border-radius: 0; background: var(--line); }
    .tiles { display: flex; flex-wrap: wrap; align-items: end; gap: 0 2.5rem; }
    .tiles p:not(:first-child) strong { font-size: 1.5rem; }
    th button { all: unset; cursor: pointer; } th button:focus-visible { outline: 2px solid; }
    th[aria-sort] button::after { content: " ▲"; }
    th[aria-sort="descending"] button::after { content: " ▼"; }
    th select { display: block; max-width: 9rem; font: inherit; font-weight: 400; }
    .search input { font: inherit; width: 20rem; max-width: 70%; margin-right: 1rem; }
    .search output { color: var(--faint); }
    .bars svg { max-width: 34rem; }
    @media screen and (max-width: 700px) { body { padding: .8rem; }
      .drawing { overflow-x: auto; } .drawing svg { width: 60rem; max-width: none; }
      .transfers text { font-size: 32px; } .transfers .name { display: none; }
      .rank circle { r: 22px; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
    .calendar { table-layout: fixed; width: 100%; max-width: 60rem; }
    .calendar th, .calendar td, .calendar td:nth-child(2) { min-width: 0; padding: .25rem .2rem;
      white-space: normal; border: 1px solid var(--rule); hyphens: auto; }
    .calendar time { color: var(--faint); } .calendar .gap { border-bottom: 3px solid var(--line); }
    .calendar .moves { font-weight: 600; } .calendar .moves time { color: var(--ink); }
    .contents ol { columns: 18rem; } .signatures { display: none; }
    .signatures table { width: 100%; } .signatures td { height: 9mm; width: 28%; }
    .signatures tr:last-child td { height: 20mm; }
    .kept { fill: var(--avoided); } .freed { fill: var(--paper); stroke: var(--remaining);
      stroke-width: 2; stroke-dasharray: 4 3; }
    .counter { fill: none; stroke: var(--line); stroke-width: 2.5; }
    svg .on { fill: var(--paper); text-anchor: middle; font-weight: 600; }
    svg .off { text-anchor: middle; } svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
    .unit { border-top: 1px solid var(--rule); padding: .5rem 0; }
    svg .head { font-size: 14px; font-weight: 600; }
    .floor { fill: none; stroke: var(--faint); } .empty { fill: none; stroke: var(--remaining);
      stroke-dasharray: 4 3; }
    .team { fill: hsl(var(--hue) 45% var(--team)); }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none;
      font-size: .85rem; } .legend li::before { content: ""; display: inline-block; width: .8em;
      height: .8em; margin-right: .4em; background: hsl(var(--hue) 45% var(--team)); }
    """
}
