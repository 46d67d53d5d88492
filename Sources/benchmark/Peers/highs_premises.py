# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses premises with HiGHS, level by level, from instances that the benchmark wrote.

x[team, office] places a team, z[unit, office] says that a unit uses an office, k[office] that any
does. Co-operation is the strong linear model: y[team, office, other, office] carries the traffic of
a pair, and its sums over either office are the pair's x. Each level becomes a row that the next
levels keep; the last solution is the start of the next search.
"""

import json
import sys
import time
from fractions import Fraction
from pathlib import Path

import highspy
import numpy as np


class Model:
    """Columns and rows in the order in which they were made."""

    def __init__(self):
        self.upper, self.integer, self.lower = [], [], []
        self.rows, self.row_lower, self.row_upper = [], [], []

    def column(self, upper=1.0, integer=True):
        self.upper.append(upper)
        self.integer.append(integer)
        return len(self.upper) - 1

    def row(self, entries, lower=-highspy.kHighsInf, upper=highspy.kHighsInf):
        self.rows.append(entries)
        self.row_lower.append(lower)
        self.row_upper.append(upper)

    def lp(self):
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.upper), len(self.rows)
        lp.col_cost_ = np.zeros(len(self.upper))
        lp.col_lower_ = np.zeros(len(self.upper))
        lp.col_upper_ = np.array(self.upper, dtype=float)
        lp.row_lower_ = np.array(self.row_lower, dtype=float)
        lp.row_upper_ = np.array(self.row_upper, dtype=float)
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if it else kinds.kContinuous for it in self.integer]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.concatenate([[0], np.cumsum([len(row) for row in self.rows])])
        lp.a_matrix_.index_ = np.array([c for row in self.rows for c, _ in row], dtype=np.int32)
        lp.a_matrix_.value_ = np.array([v for row in self.rows for _, v in row], dtype=float)
        return lp


class Premises(Model):
    def __init__(self, data):
        super().__init__()
        self.data = data
        self.teams, self.sites = range(len(data["people"])), range(len(data["area"]))
        self.x = {
            (team, site): self.column()
            for team in self.teams
            for site in self.sites
            if data["domains"][team][site]
            and data["need"][team] <= data["area"][site]
            and data["people"][team] <= data["seats"][site]
        }
        for team in self.teams:
            self.row([(column, 1) for column in self.places(team)], upper=1)
        self.use()
        self.relate()
        self.pairs = []

    def places(self, team):
        return [self.x[team, site] for site in self.sites if (team, site) in self.x]

    def use(self):
        """Capacities, the offices that units use, their number, and counters."""
        data, units = self.data, range(len(self.data["keeps"]))
        self.k = [self.column() for _ in self.sites]
        for site in self.sites:
            there = [team for team in self.teams if (team, site) in self.x]
            for sizes, room in ((data["need"], data["area"]), (data["people"], data["seats"])):
                unit = int(np.gcd.reduce([sizes[team] for team in there] or [1])) or 1
                row = [(self.x[team, site], sizes[team] // unit) for team in there if sizes[team]]
                self.row(row + [(self.k[site], -(room[site] // unit))], upper=0)
        for unit in units:
            z = [self.k[site] if len(units) == 1 else self.column() for site in self.sites]
            for site in self.sites:
                there = [
                    self.x[team, site]
                    for team in self.teams
                    if data["unit"][team] == unit and (team, site) in self.x
                ]
                for column in there:
                    self.row([(column, 1), (z[site], -1)], upper=0)
                self.row([(column, 1) for column in there] + [(z[site], -1)], lower=0)
                if z[site] != self.k[site]:
                    self.row([(z[site], 1), (self.k[site], -1)], upper=0)
            keep = data["keeps"][unit]
            most = min(keep["most"], len(self.sites))
            self.row([(column, 1) for column in z], lower=keep["least"], upper=most)
            for counter in data["counters"][unit]:
                self.row([(z[site], 1) for site in self.sites if counter[site]], lower=1)

    def relate(self):
        for team in self.teams:
            for other in range(team):
                relation = self.data["relations"][team][other]
                if relation != "free":
                    self.rule(relation, team, other)

    def rule(self, relation, team, other):
        pair = [
            [(self.x[one, site], 1)] if (one, site) in self.x else []
            for site in self.sites
            for one in (team, other)
        ]
        if relation == "contrary":
            self.row([(column, 1) for one in (team, other) for column in self.places(one)], upper=1)
        for mine, its in zip(pair[::2], pair[1::2]):
            if relation == "apart" and mine and its:
                self.row(mine + its, upper=1)
        if relation == "together":
            # A team without a place is together with nobody, so that the rule binds only in pairs.
            for site in self.sites:
                for one, two in ((team, other), (other, team)):
                    if (one, site) in self.x:
                        away = [
                            (self.x[two, there], 1)
                            for there in self.sites
                            if there != site and (two, there) in self.x
                        ]
                        self.row([(self.x[one, site], 1)] + away, upper=1)

    def level(self, level):
        """The columns of a level with their costs; a constant is left out."""
        data = self.data
        if level == "unplaced":
            return [(c, -data["people"][team]) for team in self.teams for c in self.places(team)]
        if level == "space":
            return list(zip(self.k, data["fitOut"]))
        if level == "running_cost":
            return list(zip(self.k, data["running"]))
        if level == "purchases":
            return [self.kind(kind) for kind in data["equipment"]]
        return self.cooperation()

    def kind(self, kind):
        """A column of bought items: shortfalls of all offices less what can be moved."""
        short = []
        for site in self.sites:
            items = []
            for grant in kind["grants"]:
                items += self.granted(grant, site)
            if items:
                column = self.column(highspy.kHighsInf, integer=False)
                row = [(column, 1)] + [(item, -1) for item in items]
                self.row(row, lower=-kind["standing"][site])
                short.append(column)
        bought = self.column(highspy.kHighsInf, integer=False)
        self.row([(bought, 1)] + [(column, -1) for column in short], lower=-kind["movable"])
        return bought, kind["price"]

    def granted(self, grant, site):
        """A column of whole items that a norm grants at an office, rounded up once."""
        quantity = Fraction(grant["quantity"])
        counted = [
            (self.x[team, site], people)
            for team, people in enumerate(grant["people"])
            if people and (team, site) in self.x
        ]
        if not counted:
            return []
        items = self.column(highspy.kHighsInf)
        if grant["isPerPerson"]:
            row = [(c, -people * quantity.numerator) for c, people in counted]
            self.row([(items, quantity.denominator)] + row, lower=0)
        else:
            for column, _ in counted:
                self.row([(items, 1), (column, -float(-(-quantity // 1)))], lower=0)
        return [items]

    def cooperation(self):
        data = self.data
        costs = [(column, data["moves"][team][site]) for (team, site), column in self.x.items()]
        for team in self.teams:
            for other in range(team):
                if data["traffic"][team][other]:
                    costs += self.pair(team, other)
        return costs

    def pair(self, team, other):
        """Transport columns of a pair; where all are placed, none of a team without a place."""
        data, costs, y = self.data, [], {}
        ends = [
            {site: self.x[one, site] for site in self.sites if (one, site) in self.x}
            for one in (team, other)
        ]
        nowhere = [] if self.places_all else [None]
        for here in [*ends[0], *nowhere]:
            for there in [*ends[1], *nowhere]:
                y[here, there] = self.column(integer=False)
                if here is not None and there is not None:
                    cost = data["traffic"][team][other] * data["metres"][here][there]
                    costs.append((y[here, there], cost))
        for here in [*ends[0], *nowhere]:
            self.balance([(y[here, there], 1) for there in [*ends[1], *nowhere]], ends[0], here)
        for there in [*ends[1], *nowhere]:
            self.balance([(y[here, there], 1) for here in [*ends[0], *nowhere]], ends[1], there)
        self.pairs += [(column, team, here, other, there) for (here, there), column in y.items()]
        return costs

    def balance(self, row, end, site):
        if site is None:
            self.row(row + [(column, 1) for column in end.values()], lower=1, upper=1)
        else:
            self.row(row + [(end[site], -1)], lower=0, upper=0)

    def place_all(self):
        """Nobody need be without a place, so that nobody is."""
        for team in self.teams:
            self.row_lower[team] = 1

    @property
    def places_all(self):
        return self.row_lower[0] == 1

    def start(self, values):
        """A solution of the columns so far, with the transport columns that follow from it."""
        place = {team: site for (team, site), column in self.x.items() if values[column] > 0.5}
        values = np.concatenate([values, np.zeros(len(self.upper) - len(values))])
        for column, team, here, other, there in self.pairs:
            values[column] = place.get(team) == here and place.get(other) == there
        return values


class Search:
    """HiGHS on a model that grows from level to level."""

    def __init__(self, data, seconds):
        self.started, self.seconds = time.monotonic(), seconds
        self.model = Premises(data)
        self.values = np.zeros(0)
        self.solver = highspy.Highs()
        self.solver.setOptionValue("output_flag", False)
        self.solver.setOptionValue("threads", 1)
        self.solver.setOptionValue("mip_rel_gap", 0.0)
        self.solver.setOptionValue("mip_abs_gap", 0.5)

    @property
    def spent(self):
        return time.monotonic() - self.started

    def level(self, level):
        """The value of a level and whether it is proven; nothing where none was found."""
        entries = self.model.level(level)
        costs = np.zeros(len(self.model.upper))
        for column, cost in entries:
            costs[column] += cost
        constant = sum(self.model.data["people"]) if level == "unplaced" else 0
        if not costs.any():
            return {"level": level, "value": constant, "proven": True}
        # In units of the common divisor, so that a gap of half a unit is none.
        unit = int(np.gcd.reduce(costs[costs != 0].astype(np.int64)))
        if not self.run(costs / unit):
            return None
        value = round(self.solver.getObjectiveValue())
        proven = self.solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        if proven:
            self.keep(level, value, value * unit + constant, costs / unit)
        return {"level": level, "value": value * unit + constant, "proven": proven}

    def run(self, costs):
        left = self.seconds - self.spent
        if left <= 0:
            return False
        lp = self.model.lp()
        lp.col_cost_ = costs
        self.solver.passModel(lp)
        self.solver.setOptionValue("time_limit", left + self.solver.getRunTime())
        if len(self.values):
            start = highspy.HighsSolution()
            start.col_value = list(self.model.start(self.values))
            self.solver.setSolution(start)
        self.solver.run()
        if self.solver.getInfo().primal_solution_status != 2:
            return False
        self.values = np.array(self.solver.getSolution().col_value)
        return True

    def keep(self, level, value, whole, costs):
        if level == "unplaced" and whole == 0:
            self.model.place_all()
        elif level != "cooperation":
            used = np.nonzero(costs)[0]
            self.model.row([(int(c), costs[c]) for c in used], upper=value + 0.25)


def solve(data, seconds):
    """For each level its value, and whether it is proven; fewer levels where the time was over."""
    search, levels = Search(data, seconds), []
    for level in data["levels"]:
        found = search.level(level)
        if found is None:
            if search.solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
                return {"levels": None, "seconds": search.spent}
            break
        levels.append(found)
        if not found["proven"]:
            break
    return {"levels": levels, "seconds": search.spent}


def main():
    folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
    found = {
        path.stem: solve(json.loads(path.read_text()), seconds)
        for path in sorted(folder.glob("*.json"))
    }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
