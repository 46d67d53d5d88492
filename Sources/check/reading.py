#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checker reads: the folder of an inventory and plan files, with their digests.

The comments name sections of the guide CheckingAPlan.md.
"""
import calendar, csv, hashlib, io, json, os, re, unicodedata
from fractions import Fraction
from itertools import accumulate

# ---- Reading: the shape of every value ("What is read") ----

# "| word or word", "[ array of these", "{ object of key:shape in this order". Behind a shape: ? may be null, * array,
# + array without repetition, ! may be missing. at_x is a position in the list of x, per_x has one number for each x.
SHAPES = {name: shape.split() for name, shape in {
    "plan": "{ reallot_plan:int program:text inventory:inventory scenario:scenario date:date status:status"
            " reasons:reason* levels:level* items:items needs:need* lots:lot* assignments:assignment* solution:solution"
            " stay_only:baseline inherited:baseline surplus:remainder* reserved:remainder* unusable:remainder*"
            " shortfalls:shortfall* premises:object!",
    "inventory": "{ name:text title:text currency:text revision:digest",
    "status": "| optimal feasible infeasible stopped",
    "stranded": "{ code:text pins:at_pin* class:text office:text items:int bound:int",
    "overspent": "{ code:budget needed:int limit:int", "budget": "| moving_budget",
    "level": "{ level:goal value:int bound:int proof:proof", "proof": "| certified solver",
    "goal": "| unmet purchases transfers moving total_cost",
    "items": "{ items:int needed:int reused:int purchased:int unmet:int reserved:int unusable:int surplus:int",
    "need": "{ need:text unit:text office:text class:text quantity:int price:int priority:int"
            " minimum_condition:condition? minimum_remaining_years:int?",
    "lot": "{ class:text heir:text? office:text pins:at_pin* members:member*", "member": "[ at_row int",
    "assignment": "{ row:at_row count:int tag:text? from_unit:text from_office:text to_unit:text to_office:text"
                  " lot:at_lot need:at_need kind:kind repaired:flag metres:int moving:int repair:int penalty:int",
    "kind": "| stay inherit transfer",
    "solution": "{ purchased:per_need unmet:per_need certificate:certificate?",
    "certificate": "{ method:method levels:duals*", "method": "| lexicographic lagrangian",
    "duals": "{ level:goal scale:int multipliers:multiplier* supply:per_lot demand:per_need",
    "multiplier": "{ row:bound_row value:int",
    "bound_row": "| purchase_budget moving_budget unmet purchases transfers moving total_cost",
    "baseline": "{ levels:int* moving_and_repair:int flows:flow* solution:solution", "flow": "[ at_lot at_need int",
    "remainder": "{ row:at_row count:int tag:text? reason:exclusion",
    "exclusion": "| surplus reserved condition ownership",
    "shortfall": "{ need:at_need reason:cause registered:int excluded:excluded* obstacles:obstacle* nearest:nearest?"
                 " here:int takers:taker* left:int",
    "cause": "| none_of_class none_usable none_fits none_may_come all_serve_needs too_costly",
    "excluded": "[ exclusion int", "obstacle": "[ hindrance int", "taker": "[ text int",
    "hindrance": "| below_condition short_life pinned immovable too_far dearer", "nearest": "{ office:text metres:int",
    "scenario": "{ scenario:text date:date? needs:needs reuse:reuse moving:moving objective:goal+ limits:limits"
                " pins:pin* solver:solver premises:object!",
    "needs": "{ from:source+ norm_set:text? coverage:ratio", "source": "| norms table",
    "reuse": "{ conditions:condition+ repair:repair? ownership:ownership+ maximum_distance_m:int? worthwhile:flag"
             " minimum_remaining_years:int?",
    "condition": "| broken poor fair good new", "ownership": "| own borrowed leased held",  # worst to best
    "repair": "{ from:condition+ to:condition limit:ratio", "moving": "{ per_item:int per_m3_km:int detour:ratio",
    "limits": "{ purchases:int? moving:int?", "rule": "| stay go forbid reserve",
    "pin": "{ rule:rule asset:text? class:text? unit:text? office:text? quantity:int? to:text?",
    "solver": "{ time_limit_seconds:int? gap:ratio",
}.items()}
SHAPES["plan 1"] = [part.replace("reason*", "text*") for part in SHAPES["plan"] if "shortfall" not in part]
NEED_KEYS = [part.split(":")[0] for part in SHAPES["need"][1:]]
BEST_LAST = SHAPES["condition"][1:]

class Unreadable(Exception):
    """The folder or the plan is not what the guide says."""

class Members(list):
    """The members of a JSON object as (key, value), in their order."""

def must(holds, fault):
    if not holds:
        raise Unreadable(fault)

def fits(number):
    return -2**63 <= number.numerator < 2**63 and number.denominator < 2**63

def typed(kind):
    def read_typed(value):
        must(type(value) is kind and (kind is not int or fits(value)), f"{kind.__name__} is expected")
        return unicodedata.normalize("NFC", value) if kind is str and not value.isascii() else value
    return read_typed

def exact(value):
    """`12`, `0.3` or `1/3`."""
    parts = re.fullmatch(r"(-?[0-9]+(?:\.[0-9]+)?)(?:/(-?[0-9]+(?:\.[0-9]+)?))?", TYPES["text"](value))
    must(parts, "an exact number is expected")
    upper, lower = Fraction(parts[1]), Fraction(parts[2] or 1)
    must(fits(upper) and fits(lower) and lower > 0, "an exact number is expected")
    must(upper.denominator == lower.denominator == 1 or not parts[2], "an exact number is expected")
    return upper / lower

def ratio(value):
    must(value == written(exact(value)), "an exact number is not written in its canonical form")
    return exact(value)

def written(number):
    """An exact number in its canonical form."""
    places = next((places for places in range(19) if 10**places % number.denominator == 0), None)
    if places is None:
        return str(number)
    digits = f"{abs(number.numerator) * 10**places // number.denominator:0{places + 1}}"
    return ("-" if number < 0 else "") + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)

def date(value):
    """The first and the last day that a date can mean, as numbers yyyymmdd ("Dates")."""
    parts = re.fullmatch("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", TYPES["text"](value))
    must(parts and 1 <= int(parts[1]) and 1 <= int(parts[2] or 1) <= 12, "a date is expected")
    first, year, month = int(parts[3] or 1), int(parts[1]), int(parts[2] or 12)
    length = calendar.monthrange(year, month)[1]
    must(1 <= first <= length, "a date is expected")
    return year * 10000 + int(parts[2] or 1) * 100 + first, year * 10000 + month * 100 + int(parts[3] or length)

def digest(value):
    must(re.fullmatch("[0-9a-f]{64}", TYPES["text"](value)), "a digest is expected")
    return value

def opaque(value):
    """An object that is not checked here."""
    must(type(value) is Members, "an object is expected")
    return json.loads(canonical(value))

TYPES = {"int": typed(int), "text": typed(str), "flag": typed(bool), "exact": exact, "ratio": ratio, "date": date,
         "digest": digest, "object": opaque}

def read(value, shape, sizes):
    """A value of a shape; `sizes` learns how long the lists are."""
    mark, base = shape[-1], shape[:-1]
    if mark == "?":
        return None if value is None else read(value, base, sizes)
    if mark in "*+":
        must(type(value) is list, "an array is expected")
        values = [read(element, base, sizes) for element in value]
        must(mark == "*" or len(set(values)) == len(values), "a word stands twice")
        sizes[base] = len(values)
        return values
    if shape in TYPES:
        return TYPES[shape](value)
    kind, _, of = shape.partition("_")
    if kind == "at":
        must(type(value) is int and 0 <= value < sizes[of], "there is no such position")
        return value
    if kind == "per":
        values = read(value, "int*", sizes)
        must(len(values) == sizes[of], "a list of another length is expected")
        return values
    if shape == "reason":
        shape = "stranded" if type(value) is Members and value[:1] == [("code", "pins")] else "overspent"
    kind, *parts = SHAPES[shape]
    if kind == "|":
        must(type(value) is str and value in parts, f"one of {', '.join(parts)} is expected")
        return value
    if kind == "[":
        must(type(value) is list and len(value) == len(parts), "an array of another length is expected")
        return tuple(read(element, part, sizes) for element, part in zip(value, parts))
    must(type(value) is Members, "an object is expected")
    found, result = [key for key, _ in value], {}
    parts = [part.split(":") for part in parts if part[-1] != "!" or part.split(":")[0] in found]
    must(found == [key for key, _ in parts], f"the keys {', '.join(key for key, _ in parts)} are expected")
    for key, part in parts:
        try:
            result[key] = read(value[len(result)][1], part.rstrip("!"), sizes)
        except Unreadable as error:
            raise Unreadable(f"{key}: {error}") from None
    return result

def read_plan(data):
    def refuse(token):
        raise ValueError(f"{token} is not a whole number")
    try:
        raw = json.loads(data.decode(), object_pairs_hook=Members, parse_float=refuse, parse_constant=refuse)
        json.dumps(raw, ensure_ascii=False).encode()  # refuses half a character
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)) from None
    version = raw[0][1] if type(raw) is Members and raw and raw[0][0] == "reallot_plan" else None
    must(type(version) is int and version in (1, 2), "a plan of format 1 or 2 is expected")
    plan = read(raw, "plan 1" if version == 1 else "plan", {"row": 2**31 - 1})
    rules = canonical(raw[3][1])
    must(f'"scenario":{rules}'.encode() in data and unicodedata.is_normalized("NFC", rules),
         "the scenario is not in its canonical form")
    sums = [[count for _, count in lot["members"]] for lot in plan["lots"]]
    sums += [[part["moving"], part["repair"], part["penalty"]] for part in plan["assignments"]]
    must(all(fits(total) for counts in sums for total in accumulate(counts)), "a sum is above 64 bits")
    return plan | {"scenario_members": raw[3][1], "workplaces": workplaces(plan.get("premises"))}

def workplaces(premises):
    """Where a plan places people: (post, office, people) by unit ("Premises")."""
    places = {}
    try:
        for part in [] if premises is None else premises["units"]:
            places.setdefault(part["unit"], []).extend(
                (TYPES["text"](post["post"]), spot["office"], TYPES["int"](post["people"]))
                for spot in part["placements"] for post in spot["posts"] if spot["office"] is not None)
    except (KeyError, TypeError):
        raise Unreadable("premises: placements are expected") from None
    return places

# ---- Digests ----

def sha256(data):
    return hashlib.sha256(data).hexdigest()

def canonical(value):
    if type(value) is Members:
        return "{" + ",".join(f"{canonical(key)}:{canonical(member)}" for key, member in value) + "}"
    if type(value) is list:
        return "[" + ",".join(map(canonical, value)) + "]"
    if type(value) is not str:
        return json.dumps(value)
    return '"' + re.sub(r'["\\]|[\0-\x1f]', lambda c: f"\\u{ord(c[0]):04x}" if c[0] < " " else "\\" + c[0], value) + '"'

def baseline_rules(scenario):
    """The scenario without what the baselines do not depend on."""
    nothing = {"scenario": "", "solver": Members([("time_limit_seconds", 60), ("gap", "0")]),
               "limits": Members([("purchases", None), ("moving", None)])}
    rules = Members((key, nothing.get(key, value)) for key, value in scenario)
    parts = dict(rules)
    parts["reuse"][:] = [(key, None if key == "maximum_distance_m" else value) for key, value in parts["reuse"]]
    parts["pins"][:] = [pin for pin in parts["pins"] if dict(pin)["rule"] == "reserve"]
    return rules

# ---- The inventory's folder ----

FILES = ("inventory.yaml classes.csv units.csv successions.csv offices.csv rooms.csv posts.csv norms.csv needs.csv"
         " assets.csv substitutions.csv routes.csv space_norms.csv teams.csv traffic.csv").split()
NUMBERS = ("useful_life_years reference_price volume_m3 repair_cost share latitude longitude rooms headcount quantity"
           " max_unit_price priority minimum_remaining_years penalty distance_km").split()

def cell(column, value):
    if value == "":
        return None
    if column in NUMBERS:
        return int(value) if value.isdecimal() else exact(value)
    return date(value) if column in ("valid_from", "valid_to", "in_use_since") else value

class Inventory:
    """The tables of a folder with their rows in order; `place` and `row` find classes, units and offices by id."""

    def __init__(self, folder):
        self.tables, lines = {name.split(".")[0]: [] for name in FILES}, ""
        for name in (name for name in FILES if os.path.exists(os.path.join(folder, name))):
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            lines += f"{sha256(data)}  {name}\n"
            content = unicodedata.normalize("NFC", data.decode())
            if name == "inventory.yaml":
                parts = [line.partition(": ") for line in content.splitlines()]
                self.about = {key: json.loads(value) if value[:1] == '"' else value for key, _, value in parts}
            else:
                header, *records = csv.reader(io.StringIO(content, newline=""), strict=True)
                self.tables[name[:-4]] = [dict(zip(header, map(cell, header, record))) for record in records]
        must(all(row["latitude"] is not None and row["longitude"] is not None for row in self.tables["offices"]),
             "an office without coordinates (placed_by), which this checker does not place")
        self.revision = sha256(lines.encode())
        self.row = {key: {row[key]: row for row in self.tables[table]}
                    for key, table in [("class", "classes"), ("unit", "units"), ("office", "offices")]}
        self.place = {key: {id: number for number, id in enumerate(rows)} for key, rows in self.row.items()}
        self.penalty = {(row["class"], row["substitute"]): row["penalty"]
                        for row in self.tables["substitutions"] if row["class"] != row["substitute"]}
