// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a generated province with LEMON's NetworkSimplex: one network for the classes that can serve for
// each other, over all allowed arcs, on all cores. Writes the flows as a table and prints the levels.
//
// The three levels are one cost by exact whole weights. A flow is optimal when no cycle of the residual
// graph improves it; a cycle has at most `longest` arcs of each sign, so that a weight above `longest`
// times the largest cost of the next level keeps the levels in order.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <thread>

#include "province.hpp"

namespace {

constexpr std::int64_t perItem = 20'000, perCubicMetreKilometre = 3'500, maximumMetres = 60'000;

struct Levels {
  std::int64_t purchases = 0, transfers = 0, moving = 0;

  void operator+=(const Levels& other) {
    purchases += other.purchases, transfers += other.transfers, moving += other.moving;
  }
};

struct Flow {
  int lot, need;
  std::int64_t count;
};

/// Classes that can serve for each other, and what was found for them.
struct Component {
  std::vector<int> kinds, lots, needs;
  std::vector<Flow> flows;
  std::map<int, Levels> levels;  // by the class that is needed
  std::size_t size() const { return lots.size() * needs.size(); }
};

struct Arc {
  int lot, need;
  bool transfer;
  std::int64_t moving;
};

std::vector<Component> components(const Province& province) {
  std::vector<int> root(province.kinds.size());
  std::iota(root.begin(), root.end(), 0);
  const auto find = [&](int kind) {
    while (root[kind] != kind) kind = root[kind];
    return kind;
  };
  for (const auto& row : province.substitutions) root[find(row.needed)] = find(row.substitute);
  std::map<int, Component> found;
  for (int kind = 0; kind < static_cast<int>(root.size()); ++kind)
    found[find(kind)].kinds.push_back(kind);
  for (int lot = 0; lot < static_cast<int>(province.lots.size()); ++lot)
    found[find(province.lots[lot].kind)].lots.push_back(lot);
  for (int need = 0; need < static_cast<int>(province.needs.size()); ++need)
    found[find(province.needs[need].kind)].needs.push_back(need);
  std::vector<Component> list;
  for (auto& entry : found) list.push_back(std::move(entry.second));
  std::sort(list.begin(), list.end(), [](auto& a, auto& b) { return a.size() > b.size(); });
  return list;
}

/// All allowed arcs, lots and needs by their places in the component.
std::vector<Arc> arcs(const Province& province, const Component& component) {
  std::vector<std::vector<int>> needsOf(province.kinds.size());
  for (std::size_t at = 0; at < component.needs.size(); ++at)
    needsOf[province.needs[component.needs[at]].kind].push_back(static_cast<int>(at));
  std::vector<std::vector<std::pair<int, std::int64_t>>> offers(province.kinds.size());
  for (int kind : component.kinds) offers[kind].push_back({kind, 0});
  for (const auto& row : province.substitutions)
    offers[row.substitute].push_back({row.needed, row.penalty});
  std::vector<Arc> arcs;
  for (std::size_t at = 0; at < component.lots.size(); ++at) {
    const Lot& lot = province.lots[component.lots[at]];
    const Kind& kind = province.kinds[lot.kind];
    for (const auto& [needed, penalty] : offers[lot.kind])
      for (int index : needsOf[needed]) {
        const Need& need = province.needs[component.needs[index]];
        std::int64_t moving = penalty + (lot.repaired ? kind.repair : 0);
        if (need.office != lot.office) {
          const auto metres = province.metres(lot.office, need.office);
          if (!lot.movable || (need.unit != lot.heir && metres > maximumMetres)) continue;
          const auto rate = perCubicMetreKilometre * kind.litres;
          moving += perItem + (rate * metres + 500'000) / 1'000'000;
        }
        arcs.push_back({static_cast<int>(at), index, need.unit != lot.heir, moving});
      }
  }
  return arcs;
}

/// Finds the optimum; `Cost` must hold the weighted costs of a whole way through the network.
template <class Cost>
void solve(const Province& province, Component& component, const std::vector<Arc>& arcs,
           Cost transfer, Cost purchase, std::int64_t step) {
  using Graph = lemon::SmartDigraph;
  const std::size_t lots = component.lots.size(), needs = component.needs.size();
  Graph graph;
  graph.reserveNode(static_cast<int>(lots + needs + 1));
  graph.reserveArc(static_cast<int>(arcs.size() + lots + needs));
  for (std::size_t at = 0; at <= lots + needs; ++at) graph.addNode();
  const auto node = [&](std::size_t at) { return graph.nodeFromId(static_cast<int>(at)); };
  const auto root = node(lots + needs);
  Graph::ArcMap<Cost> cost(graph);
  Graph::NodeMap<std::int64_t> supply(graph);
  for (const Arc& arc : arcs)
    cost[graph.addArc(node(arc.lot), node(lots + arc.need))] =
        (arc.transfer ? transfer : Cost(0)) + arc.moving;
  std::int64_t rest = 0;
  for (std::size_t at = 0; at < lots; ++at) {
    rest -= supply[node(at)] = province.lots[component.lots[at]].quantity;
    cost[graph.addArc(node(at), root)] = 0;
  }
  for (std::size_t at = 0; at < needs; ++at) {
    const Need& need = province.needs[component.needs[at]];
    rest -= supply[node(lots + at)] = -need.quantity;
    cost[graph.addArc(root, node(lots + at))] = purchase * (province.kinds[need.kind].price / step);
  }
  supply[root] = rest;
  lemon::NetworkSimplex<Graph, std::int64_t, Cost> simplex(graph);
  simplex.supplyMap(supply).costMap(cost);
  if (simplex.run() != simplex.OPTIMAL) throw std::runtime_error("NetworkSimplex found no optimum");
  const auto flow = [&](std::size_t arc) { return simplex.flow(graph.arcFromId(static_cast<int>(arc))); };
  for (std::size_t at = 0; at < arcs.size(); ++at)
    if (const auto count = flow(at); count > 0) {
      const Arc& arc = arcs[at];
      component.flows.push_back({component.lots[arc.lot], component.needs[arc.need], count});
      component.levels[province.needs[component.needs[arc.need]].kind] +=
          {0, arc.transfer ? count : 0, count * arc.moving};
    }
  for (std::size_t at = 0; at < needs; ++at) {
    const int kind = province.needs[component.needs[at]].kind;
    component.levels[kind] += {flow(arcs.size() + lots + at) * province.kinds[kind].price, 0, 0};
  }
}

void solve(const Province& province, Component& component) {
  const auto arcs = ::arcs(province, component);
  std::int64_t moving = 0, step = 0, price = 0;
  for (const Arc& arc : arcs) moving = std::max(moving, arc.moving);
  for (int kind : component.kinds) {
    step = std::gcd(step, province.kinds[kind].price);
    price = std::max(price, province.kinds[kind].price);
  }
  const __int128 longest = std::min(component.lots.size(), component.needs.size()) + 3;
  const __int128 transfer = longest * moving + 1;
  const __int128 purchase = longest * (transfer + moving) + 1;
  // LEMON's artificial arcs cost half of what the type holds.
  if (purchase * (price / step) + longest * (transfer + moving) < std::numeric_limits<std::int64_t>::max() / 4)
    solve<std::int64_t>(province, component, arcs, static_cast<std::int64_t>(transfer),
                        static_cast<std::int64_t>(purchase), step);
  else
    solve<__int128>(province, component, arcs, transfer, purchase, step);
}

void solveAll(const Province& province, std::vector<Component>& components) {
  std::atomic<std::size_t> next{0};
  std::vector<std::thread> threads;
  for (unsigned at = 0; at < std::max(1u, std::thread::hardware_concurrency()); ++at)
    threads.emplace_back([&] {
      for (std::size_t job; (job = next++) < components.size();) solve(province, components[job]);
    });
  for (auto& thread : threads) thread.join();
}

void writeFlows(const Province& province, const std::vector<Component>& components, const char* path) {
  std::ofstream file(path);
  file << "class,heir,from_office,repaired,needed_class,unit,to_office,items\n";
  for (const Component& component : components)
    for (const Flow& flow : component.flows) {
      const Lot& lot = province.lots[flow.lot];
      const Need& need = province.needs[flow.need];
      file << province.kinds[lot.kind].id << ',' << province.unit(lot.heir) << ','
           << province.office(lot.office) << ',' << (lot.repaired ? "yes" : "no") << ','
           << province.kinds[need.kind].id << ',' << province.unit(need.unit) << ','
           << province.office(need.office) << ',' << flow.count << '\n';
    }
  if (!file.flush()) throw std::runtime_error(std::string(path) + " cannot be written");
}

std::string text(const Levels& levels) {
  return "\"purchases\": " + std::to_string(levels.purchases) +
         ", \"transfers\": " + std::to_string(levels.transfers) +
         ", \"moving\": " + std::to_string(levels.moving) + "}";
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "usage: network_simplex FOLDER FLOWS.csv\n";
    return 64;
  }
  try {
    const Province province(words[1]);
    auto components = ::components(province);
    solveAll(province, components);
    writeFlows(province, components, words[2]);
    Levels all;
    std::string classes;
    for (const Component& component : components)
      for (const auto& [kind, levels] : component.levels) {
        all += levels;
        classes += (classes.empty() ? "\"" : ", \"") + std::string(province.kinds[kind].id) + "\": {" +
                   text(levels);
      }
    std::cout << "{\"levels\": {\"unmet\": 0, " << text(all) << ", \"classes\": {" << classes << "}}\n";
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
