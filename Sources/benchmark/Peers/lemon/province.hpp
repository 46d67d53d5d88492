// SPDX-License-Identifier: GPL-3.0-or-later
// Derives needs and lots of a generated province, apart from the code of the product.
//
// Only the rules that a generated province uses are here: norms per person, staff, office and room;
// shares of split units; conditions, repair and ownership of scenarios/base.yaml; substitutions. No
// needs table, no pins, no budgets, no division plan, no routes.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

#include "tables.hpp"

struct Need {
  int kind, unit, office;
  std::int64_t quantity;
};

struct Lot {
  int kind, heir, office;
  bool repaired, movable;
  std::int64_t quantity;
};

struct Kind {
  std::string_view id;
  std::int64_t price, life, litres, repair;
  bool repairable, movable;
};

struct Substitution {
  int needed, substitute;
  std::int64_t penalty;
};

/// Whole parts in proportion to weights: largest remainder, ties to the earlier weight.
inline std::vector<std::int64_t> apportion(std::int64_t total, const std::vector<std::int64_t>& weights) {
  const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
  std::vector<std::int64_t> parts(weights.size(), 0);
  if (whole == 0) return parts;
  std::int64_t left = total;
  for (std::size_t k = 0; k < weights.size(); ++k) left -= parts[k] = total * weights[k] / whole;
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
    return total * weights[a] % whole > total * weights[b] % whole;
  });
  for (std::int64_t k = 0; k < left; ++k) ++parts[order[k]];
  return parts;
}

class Province {
 public:
  explicit Province(const std::string& folder)
      : folder_(folder + "/"),
        classes_(folder_ + "classes.csv"),
        units_(folder_ + "units.csv"),
        offices_(folder_ + "offices.csv"),
        posts_(folder_ + "posts.csv"),
        assets_(folder_ + "assets.csv"),
        kindAt_(classes_, "class"),
        unitAt_(units_, "unit"),
        officeAt_(offices_, "office") {
    for (const char* name : {"needs.csv", "routes.csv"})
      if (Table(folder_ + name).rows() > 0) throw std::runtime_error(std::string(name) + ": has rows");
    readKinds();
    readPlaces();
    readUnits();
    readNeeds();
    readLots();
    readSubstitutions();
  }

  std::vector<Kind> kinds;
  std::vector<Need> needs;
  std::vector<Lot> lots;
  std::vector<Substitution> substitutions;

  std::int64_t metres(int from, int to) const { return metres_[from * offices_.rows() + to]; }
  std::string_view unit(int at) const { return at < 0 ? "" : units_.cell(at, units_.column("unit")); }
  std::string_view office(int at) const { return offices_.cell(at, offices_.column("office")); }

 private:
  static constexpr std::int64_t day = 20250701;

  void readKinds() {
    const auto cell = [&](std::size_t row, const char* name) {
      return classes_.cell(row, classes_.column(name));
    };
    for (std::size_t row = 0; row < classes_.rows(); ++row) {
      const auto cost = cell(row, "repair_cost");
      Kind kind{cell(row, "class"), number(cell(row, "reference_price")),
                number(cell(row, "useful_life_years")), decimal(cell(row, "volume_m3"), 3),
                cost.empty() ? 0 : number(cost), false, cell(row, "movable") == "yes"};
      kind.repairable = !cost.empty() && 10 * kind.repair <= 3 * kind.price;
      kinds.push_back(kind);
    }
  }

  void readPlaces() {
    const std::size_t count = offices_.rows();
    std::vector<std::array<double, 2>> points;
    std::vector<std::array<std::int64_t, 2>> exact;
    for (std::size_t row = 0; row < count; ++row) {
      const auto north = offices_.cell(row, offices_.column("latitude"));
      const auto east = offices_.cell(row, offices_.column("longitude"));
      exact.push_back({decimal(north, 7), decimal(east, 7)});
      points.push_back({std::stod(std::string(north)) * M_PI / 180,
                        std::stod(std::string(east)) * M_PI / 180});
    }
    officeRank_ = ranks(count, [&](int a, int b) { return exact[a] < exact[b]; });
    metres_.resize(count * count);
    for (std::size_t from = 0; from < count; ++from)
      for (std::size_t to = from + 1; to < count; ++to) {
        const double north = std::sin((points[to][0] - points[from][0]) / 2);
        const double east = std::sin((points[to][1] - points[from][1]) / 2);
        const double chord =
            north * north + std::cos(points[from][0]) * std::cos(points[to][0]) * east * east;
        const double way = 2 * 6371008.8 * std::asin(std::min(1.0, std::sqrt(chord)));
        metres_[from * count + to] = metres_[to * count + from] =
            static_cast<std::int32_t>(std::floor(way * 1.3 + 0.5));
      }
  }

  /// Places in order, ties in the order of the table.
  template <class Less>
  static std::vector<int> ranks(std::size_t count, Less less) {
    std::vector<int> order(count), ranks(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), less);
    for (std::size_t rank = 0; rank < count; ++rank) ranks[order[rank]] = static_cast<int>(rank);
    return ranks;
  }

  /// Most people first, then by workplaces, then the most items held.
  void readUnits() {
    workplaces_.resize(units_.rows());
    std::vector<std::int64_t> people(units_.rows()), held(units_.rows());
    const int unit = posts_.column("unit"), office = posts_.column("office");
    const int heads = posts_.column("headcount");
    for (std::size_t row = 0; row < posts_.rows(); ++row) {
      const int at = unitAt_[posts_.cell(row, unit)];
      workplaces_[at].insert(officeAt_[posts_.cell(row, office)]);
      people[at] += number(posts_.cell(row, heads));
    }
    const int holder = assets_.column("unit"), quantity = assets_.column("quantity");
    for (std::size_t row = 0; row < assets_.rows(); ++row)
      held[unitAt_[assets_.cell(row, holder)]] += number(assets_.cell(row, quantity));
    std::vector<std::vector<std::int64_t>> keys;
    for (std::size_t at = 0; at < units_.rows(); ++at) {
      std::vector<std::int64_t> key;
      for (int place : workplaces_[at]) key.push_back(officeRank_[place]);
      std::sort(key.begin(), key.end());
      key.insert(key.begin(), -people[at]);
      key.insert(key.end(), {-1, -held[at]});
      keys.push_back(std::move(key));
    }
    unitRank_ = ranks(keys.size(), [&](int a, int b) { return keys[a] < keys[b]; });
  }

  void readNeeds() {
    const Table norms(folder_ + "norms.csv"), rooms(folder_ + "rooms.csv");
    for (std::size_t row = 0; row < norms.rows(); ++row) {
      const auto cell = [&](const char* name) { return norms.cell(row, norms.column(name)); };
      const bool countsRooms = cell("per") == "room";
      const Table& source = countsRooms ? rooms : posts_;
      const int count = source.column(countsRooms ? "rooms" : "headcount");
      const int unit = source.column("unit"), office = source.column("office");
      const int group = source.column("group");
      std::map<int, std::map<int, std::int64_t>> heads;  // by unit, then by the office's rank
      std::vector<int> officeOf(officeRank_.size());
      for (std::size_t at = 0; at < officeOf.size(); ++at) officeOf[officeRank_[at]] = at;
      for (std::size_t at = 0; at < source.rows(); ++at) {
        const auto people = number(source.cell(at, count));
        if (people > 0 && (cell("group") == "*" || cell("group") == source.cell(at, group)))
          heads[unitAt_[source.cell(at, unit)]][officeRank_[officeAt_[source.cell(at, office)]]] += people;
      }
      const int kind = kindAt_[cell("class")];
      for (const auto& [at, places] : heads) {
        std::vector<std::int64_t> people;
        for (const auto& place : places) people.push_back(place.second);
        const auto granted = grant(cell("per"), number(cell("quantity")), people);
        std::size_t turn = 0;
        for (const auto& place : places)
          if (const auto quantity = granted[turn++]; quantity > 0)
            needs.push_back({kind, at, officeOf[place.first], quantity});
      }
    }
  }

  static std::vector<std::int64_t> grant(
      std::string_view per, std::int64_t quantity, std::vector<std::int64_t> people) {
    if (per == "office") std::fill(people.begin(), people.end(), 1);
    if (per == "office" || per == "person" || per == "room") {
      for (auto& count : people) count *= quantity;
      return people;
    }
    const auto staff = number(per.substr(per.find(':') + 1));
    const auto all = quantity * std::accumulate(people.begin(), people.end(), std::int64_t{0});
    return apportion((all + staff - 1) / staff, people);
  }

  struct Item {
    int office;
    std::array<std::int64_t, 5> merit;
    bool repaired, movable;
    std::int64_t quantity;
  };

  void readLots() {
    readSuccessions();
    for (const Need& need : needs) needed_[{need.unit, need.kind}] += need.quantity;
    std::map<std::tuple<int, int, int, bool, bool>, std::int64_t> sums;
    std::map<std::pair<int, int>, std::vector<Item>> shared;  // by holder and class
    const int kindColumn = assets_.column("class"), holderColumn = assets_.column("unit");
    for (std::size_t row = 0; row < assets_.rows(); ++row) {
      const int kind = kindAt_[assets_.cell(row, kindColumn)];
      const auto item = usable(row, kinds[kind]);
      if (!item) continue;
      const int holder = unitAt_[assets_.cell(row, holderColumn)];
      const auto& heirs = heirs_[holder];
      if (heirs.size() == 1)
        sums[{kind, heirs[0].unit, item->office, item->repaired, item->movable}] += item->quantity;
      else
        shared[{holder, kind}].push_back(*item);
    }
    for (auto& [key, items] : shared) divide(key.second, heirs_[key.first], items, sums);
    for (const auto& [key, quantity] : sums) {
      const auto [kind, heir, office, repaired, movable] = key;
      lots.push_back({kind, heir, office, repaired, movable, quantity});
    }
  }

  std::optional<Item> usable(std::size_t row, const Kind& kind) const {
    static const int ownership = assets_.column("ownership"), condition = assets_.column("condition");
    static const int movable = assets_.column("movable"), office = assets_.column("office");
    static const int quantity = assets_.column("quantity");
    const auto owner = assets_.cell(row, ownership), state = assets_.cell(row, condition);
    if (!owner.empty() && owner != "own") return {};
    if (state == "broken" || (state == "poor" && !kind.repairable)) return {};
    const auto moves = assets_.cell(row, movable);
    Item item{officeAt_[assets_.cell(row, office)], {}, state == "poor",
              moves.empty() ? kind.movable : moves == "yes", number(assets_.cell(row, quantity))};
    item.merit = merit(row, state, kind.life, item.quantity);
    return item;
  }

  /// Condition, life left, an inspection that counts, first use, original cost: smaller is better.
  std::array<std::int64_t, 5> merit(
      std::size_t row, std::string_view state, std::int64_t life, std::int64_t quantity) const {
    static const int since = assets_.column("in_use_since"), seen = assets_.column("inspected_on");
    static const int cost = assets_.column("original_cost");
    const auto worth = assets_.cell(row, cost);
    const auto first = date(assets_.cell(row, since), 1);
    const auto end = first == 0 ? 0 : first + life * 10'000;
    const auto inspected = assets_.cell(row, seen);
    const bool counts = first != 0 && !inspected.empty() && date(inspected, 1) >= end &&
                        date(inspected, 31) <= day;
    const std::int64_t rank = state == "new" ? 4 : state == "good" ? 3 : state == "fair" ? 2 : 1;
    const std::int64_t left = first == 0 ? 0 : std::max<std::int64_t>(0, (end - day) / 10'000);
    return {-rank, -left, counts ? 0 : 1, -first, worth.empty() ? 1 : -(number(worth) / quantity)};
  }

  /// A date as yyyymmdd, a coarse one by its first or last day; 0 where it is empty.
  static std::int64_t date(std::string_view text, int missing) {
    if (text.empty()) return 0;
    const auto year = number(text.substr(0, 4));
    const auto month = text.size() > 4 ? number(text.substr(5, 2)) : missing == 1 ? 1 : 12;
    return year * 10'000 + month * 100 + (text.size() > 7 ? number(text.substr(8, 2)) : missing);
  }

  struct Heir {
    int unit;
    std::int64_t numerator, denominator;
  };

  void readSuccessions() {
    const Table table(folder_ + "successions.csv");
    const int old = table.column("old_unit"), heir = table.column("new_unit");
    const int share = table.column("share");
    heirs_.resize(units_.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const auto text = table.cell(row, share);
      const auto slash = text.find('/');
      heirs_[unitAt_[table.cell(row, old)]].push_back(
          {unitAt_[table.cell(row, heir)], number(text.substr(0, slash)),
           slash == text.npos ? 1 : number(text.substr(slash + 1))});
    }
  }

  /// First what stands at a successor's workplace, then the rest, the best of each office first.
  void divide(int kind, std::vector<Heir> heirs, std::vector<Item>& items,
              std::map<std::tuple<int, int, int, bool, bool>, std::int64_t>& sums) const {
    const auto rank = [&](const Heir& heir) {
      const auto need = needed_.find({heir.unit, kind});
      return std::pair(need == needed_.end() ? 0 : -need->second, unitRank_[heir.unit]);
    };
    std::sort(heirs.begin(), heirs.end(), [&](auto& a, auto& b) { return rank(a) < rank(b); });
    std::sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
      return std::tuple(officeRank_[a.office], a.merit, !a.movable) <
             std::tuple(officeRank_[b.office], b.merit, !b.movable);
    });
    std::int64_t total = 0, common = 1;
    for (const Item& item : items) total += item.quantity;
    for (const Heir& heir : heirs) common = std::lcm(common, heir.denominator);
    std::vector<std::int64_t> weights;
    for (const Heir& heir : heirs) weights.push_back(heir.numerator * (common / heir.denominator));
    auto left = apportion(total, weights);
    const auto give = [&](Item& item, bool anywhere) {
      for (std::size_t k = 0; k < heirs.size(); ++k) {
        if (!anywhere && !workplaces_[heirs[k].unit].count(item.office)) continue;
        const auto part = std::min(item.quantity, left[k]);
        if (part <= 0) continue;
        sums[{kind, heirs[k].unit, item.office, item.repaired, item.movable}] += part;
        left[k] -= part;
        item.quantity -= part;
      }
    };
    for (bool anywhere : {false, true})
      for (Item& item : items) give(item, anywhere);
  }

  void readSubstitutions() {
    const Table table(folder_ + "substitutions.csv");
    const int needed = table.column("class"), other = table.column("substitute");
    const int penalty = table.column("penalty");
    for (std::size_t row = 0; row < table.rows(); ++row)
      substitutions.push_back({kindAt_[table.cell(row, needed)], kindAt_[table.cell(row, other)],
                               number(table.cell(row, penalty))});
  }

  std::string folder_;
  Table classes_, units_, offices_, posts_, assets_;
  Index kindAt_, unitAt_, officeAt_;
  std::vector<std::int32_t> metres_;
  std::vector<int> officeRank_, unitRank_;
  std::vector<std::set<int>> workplaces_;
  std::vector<std::vector<Heir>> heirs_;
  std::map<std::pair<int, int>, std::int64_t> needed_;
};
