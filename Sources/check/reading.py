# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checker reads: the folder of an inventory, and plans. The comments name sections of CheckingAPlan.md."""
import calendar, csv, hashlib, io, json, os, re, unicodedata
from fractions import Fraction
from itertools import accumulate

# "What is read". A shape is a type, words "a|b", an array "(a,b)", or the name of an object, whose keys have shapes
# and stand in this order. Behind it: ? may be null, * array, + array without repetition, ! may be missing. at_x is a
# position in the list of all x, per_x has a number for each x; int:1:100 and ratio:1:10 are numbers of a range.
SHAPES = {name: shape.split() for name, shape in {
    "plan": "reallot_plan:int program:text inventory:inventory scenario:scenario date:date"
            " ties:content|content status:optimal|feasible|infeasible|stopped reasons:reason* levels:level*"
            " items:items needs:need* lots:lot* assignments:assignment* solution:solution stay_only:baseline inherited:baseline"
            " surplus:remainder* reserved:remainder* unusable:remainder* shortfalls:shortfall*"
            " short_pins:short_pin*! inherited_within_budget:within_budget! premises:object!",
    "inventory": "name:text title:text currency:text revision:digest",
    "stranded": "code:text pins:at_pin* class:text office:text items:int bound:int",
    "overspent": "code:moving_budget|moving_budget needed:int limit:int",
    "level": "level:goal value:int bound:int proof:certified|solver",
    "items": "items:int needed:int reused:int purchased:int unmet:int reserved:int unusable:int surplus:int",
    "need": "need:text unit:text office:text class:text quantity:int price:int priority:int"
            " minimum_condition:condition? minimum_remaining_years:int?",
    "lot": "class:text heir:text? office:text pins:at_pin* members:(at_row,int)*",
    "assignment": "row:at_row count:int tag:text? from_unit:text from_office:text to_unit:text to_office:text"
                  " lot:at_lot need:at_need kind:stay|inherit|transfer repaired:flag metres:int moving:int repair:int"
                  " penalty:int",
    "solution": "purchased:per_need unmet:per_need certificate:certificate?",
    "certificate": "method:lexicographic|lagrangian levels:duals*",
    "duals": "level:goal scale:int multipliers:multiplier* supply:per_lot demand:per_need branches:branch*!",
    "branch": "column:served|bought|unmet lot:at_lot? needs:at_need* side:side count:int multiplier:int",
    "multiplier": "row:purchase_budget|moving_budget|unmet|purchases|changes|transfers|moving|total_cost value:int",
    "baseline": "levels:int* moving_and_repair:int flows:(at_lot,at_need,int)* solution:solution bounds:int*!",
    "within_budget": "levels:int* moving_and_repair:int flows:(at_lot,at_need,int)* solution:solution bounds:int*",
    "remainder": "row:at_row count:int tag:text? reason:exclusion",
    "shortfall": "need:at_need reason:cause registered:int excluded:(exclusion,int)* obstacles:(hindrance,int)*"
                 " nearest:nearest? here:int takers:(text,int)* left:int",
    "nearest": "office:text metres:int", "short_pin": "pin:at_pin registered:int bound:int",
    "scenario": "scenario:text date:date? needs:needs reuse:reuse moving:moving objective:goal+ limits:limits pins:pin*"
                " solver:solver premises:object! horizon_years:int:1:100!",
    "needs": "from:norms|table+ norm_set:text? coverage:ratio:0:1", "limits": "purchases:int:0? moving:int:0?",
    "reuse": "conditions:condition+ repair:repair? ownership:own|borrowed|leased|held+ maximum_distance_m:int:0?"
             " worthwhile:flag minimum_remaining_years:int:0:100?",
    "repair": "from:condition+ to:condition limit:ratio:0:1",
    "moving": "per_item:int:0 per_m3_km:int:0 detour:ratio:1:10",
    "pin": "rule:stay|go|forbid|reserve asset:text? class:text? unit:text? office:text? quantity:int:1? to:text?",
    "solver": "time_limit_seconds:int:1:1000000? gap:ratio:0:1"}.items()}
KEYS = {name: [part.split(":")[0] for part in parts] for name, parts in SHAPES.items()}
# What may not be asked together.
ASKED = {"needs": lambda needs: needs["from"] and needs["coverage"] > 0,
         "repair": lambda repair: all(CONDITIONS.index(one) < CONDITIONS.index(repair["to"]) for one in repair["from"]),
         "pin": lambda pin: (any(pin[key] is not None for key in ("asset", "class", "unit", "office"))
                             and (pin["rule"] in ("go", "forbid")) == (pin["to"] is not None)),
         "scenario": lambda asked: asked["objective"][:1] == ["unmet"] and (
             "total_cost" not in asked["objective"] or set(asked["objective"]) <= {"unmet", "total_cost", "changes"})}
EXCLUSIONS, OBSTACLES = ["reserved", "condition", "ownership"], [
    "below_condition", "short_life", "pinned", "immovable", "too_far", "dearer"]
CONDITIONS = ["broken", "poor", "fair", "good", "new"]  # the best last
WORDS = {"side": ["at_most", "at_least"],
         "goal": ["unmet", "purchases", "changes", "transfers", "moving", "total_cost"], "condition": CONDITIONS,
         "exclusion": ["surplus", *EXCLUSIONS], "hindrance": OBSTACLES,
         "cause": "none_of_class none_usable none_fits none_may_come all_serve_needs too_costly".split()}
SHAPES["plan 1"] = [part.replace("reason*", "text*") for part in SHAPES["plan"]
                    if not part.startswith(("short", "inherited_within", "ties"))]

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
        return unicodedata.normalize("NFC", value) if kind is str else value
    return read_typed

def exact(value):
    """`12`, `0.3` or `1/3`."""
    decimal = r"-?[0-9]+(\.[0-9]+)?"
    must(re.fullmatch(f"{decimal}(/{decimal})?", TYPES["text"](value)), "an exact number is expected")
    parts = [Fraction(part) for part in value.split("/")]
    must(all(map(fits, parts)), "an exact number is expected")
    must(not parts[1:] or parts[1] > 0 and parts[0].denominator == parts[1].denominator == 1, "a fraction is expected")
    return parts[0] / parts[-1] if parts[1:] else parts[0]

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
    year, first, last = int(parts[1]), int(parts[2] or 1), int(parts[2] or 12)
    length = calendar.monthrange(year, last)[1]
    must(1 <= int(parts[3] or 1) <= length, "a date is expected")
    return year * 10000 + first * 100 + int(parts[3] or 1), year * 10000 + last * 100 + int(parts[3] or length)

def digest(value):
    must(re.fullmatch("[0-9a-f]{64}", TYPES["text"](value)), "a digest is expected")
    return value

TYPES = {"int": typed(int), "text": typed(str), "flag": typed(bool), "exact": exact, "ratio": ratio, "date": date,
         "digest": digest, "object": typed(Members)}

def read(value, shape, sizes):
    """A value of a shape; `sizes` learns how long the lists are."""
    base, mark = (shape[:-1], shape[-1]) if shape[-1] in "?*+" else (shape, "")
    kind, _, of = base.partition("_")
    if mark == "?":
        return None if value is None else read(value, base, sizes)
    if mark or kind == "per":
        must(type(value) is list, "an array is expected")
        values = [read(element, base if mark else "int", sizes) for element in value]
        must(mark != "+" or len(set(values)) == len(values), "a word stands twice")
        must(mark or len(values) == sizes[of], "an array of another length is expected")
        sizes[base] = len(values)
        return values
    if base.split(":")[0] in TYPES:
        name, *limits = base.split(":")
        value = TYPES[name](value)
        must(not limits or int(limits[0]) <= value <= int((limits + [2**63])[1]), "a number is out of its range")
        return value
    if kind == "at":
        must(type(value) is int and 0 <= value < sizes[of], "there is no such position")
        return value
    if base in WORDS or "|" in base:
        must(type(value) is str and value in (WORDS.get(base) or base.split("|")), f"no word of {base}")
        return value
    if base[0] == "(":
        parts = base[1:-1].split(",")
        must(type(value) is list and len(value) == len(parts), "an array of another length is expected")
        return tuple(read(element, part, sizes) for element, part in zip(value, parts))
    must(type(value) is Members, "an object is expected")
    if base == "reason":
        base = "stranded" if value[:1] == [("code", "pins")] else "overspent"
    found = [key for key, _ in value]
    parts = dict(part.rstrip("!").split(":", 1) for part in SHAPES[base] if part[-1] != "!" or part.split(":")[0] in found)
    must(found == list(parts), f"{base} has the keys {', '.join(parts)}")
    result = {}
    for key, member in value:
        try:
            result[key] = read(member, parts[key], sizes)
        except Unreadable as error:
            raise Unreadable(f"{key}: {error}") from None
    must(ASKED.get(base, lambda _: True)(result), f"{base}: no scenario may ask for this")
    return result

def read_plan(data):
    """A plan; `members` are those of its scenario as they stand, `workplaces` where it places people, by unit."""
    def refuse(token):
        raise ValueError(f"{token} is not a whole number")
    try:
        raw = json.loads(data.decode(), object_pairs_hook=Members, parse_float=refuse, parse_constant=refuse)
        json.dumps(raw, ensure_ascii=False).encode()  # refuses half a character
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)) from None
    version = raw[0][1] if type(raw) is Members and raw[:1] and raw[0][0] == "reallot_plan" else None
    must(type(version) is int and version in (1, 2), "a plan of format 1 or 2 is expected")
    must(version == 1 or "ties" in [name for name, _ in raw],
         "the plan does not say what decides ties; an unreleased version made it: run its scenario again")
    must("replan" not in [name for name, _ in raw],
         "a plan that goes on from another is not checked here: check the one before, and this one with reallot verify")
    plan = read(raw, "plan" if version > 1 else "plan 1", {"row": 2**31 - 1})
    rules = canonical(raw[3][1])
    must(f'"scenario":{rules}'.encode() in data and unicodedata.is_normalized("NFC", rules),
         "the scenario is not in its canonical form")
    sums = [[count for _, count in lot["members"]] for lot in plan["lots"]]
    sums += [[part["moving"], part["repair"], part["penalty"]] for part in plan["assignments"]]
    must(all(fits(total) for counts in sums for total in accumulate(counts)), "a sum is above 64 bits")
    places = {}
    try:
        for unit in map(dict, dict(plan["premises"])["units"] if "premises" in plan else []):
            places.setdefault(unit["unit"], []).extend(
                (TYPES["text"](post["post"]), TYPES["text"](spot["office"]), TYPES["int"](post["people"]))
                for spot in map(dict, unit["placements"]) if spot["office"] is not None
                for post in map(dict, spot["posts"]))
    except (KeyError, TypeError, ValueError):
        raise Unreadable("premises: placements are expected") from None
    return plan | {"members": raw[3][1], "workplaces": places}

# "Digests"

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

FILES = ("inventory.yaml classes.csv units.csv successions.csv offices.csv rooms.csv posts.csv norms.csv needs.csv"
         " assets.csv substitutions.csv routes.csv space_norms.csv teams.csv traffic.csv").split()
NUMBERS = ("useful_life_years reference_price volume_m3 repair_cost share latitude longitude rooms headcount quantity"
           " max_unit_price original_cost priority minimum_remaining_years penalty distance_km").split()

def cell(column, value):
    if value == "" or column not in NUMBERS + ["valid_from", "valid_to", "in_use_since", "inspected_on"]:
        return value or None
    return (int(value) if value.isdecimal() else exact(value)) if column in NUMBERS else date(value)

class Inventory:
    """The tables of a folder with their rows in order; `row` and `place` find classes, units and offices by id."""

    def __init__(self, folder):
        self.tables, lines = {name.split(".")[0]: [] for name in FILES}, ""
        missing = [name for name in FILES[:3] + ["offices.csv", "assets.csv"]
                   if not os.path.exists(os.path.join(folder, name))]
        must(not missing, f"it has no {', '.join(missing)}; give a folder that `reallot inventory export` wrote")
        for name in (name for name in FILES if os.path.exists(os.path.join(folder, name))):
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            lines += f"{sha256(data)}  {name}\n"
            content = unicodedata.normalize("NFC", data.decode())
            if name == "inventory.yaml":
                parts = [line.partition(": ") for line in content.splitlines()]
                self.about = {key: json.loads(value) if value[:1] == '"' else value for key, _, value in parts}
            else:
                try:
                    header, *records = csv.reader(io.StringIO(content, newline=""), strict=True)
                    self.tables[name[:-4]] = [dict(zip(header, map(cell, header, record))) for record in records]
                except (Unreadable, ValueError, csv.Error) as error:
                    raise Unreadable(f"{name}: {error}; give a folder that `reallot inventory export` wrote") from None
        self.revision = sha256(lines.encode())
        self.row = {key: {row[key]: row for row in self.tables[table]}
                    for key, table in [("class", "classes"), ("unit", "units"), ("office", "offices")]}
        self.place = {key: {id: number for number, id in enumerate(rows)} for key, rows in self.row.items()}
        self.penalty = {(row["class"], row["substitute"]): row["penalty"]
                        for row in self.tables["substitutions"] if row["class"] != row["substitute"]}

    def point(self, office):
        """Latitude and longitude of an office, or of what it stands at ("Ways")."""
        row, offices = self.row["office"][office], self.row["office"]
        if row["latitude"] is not None:
            return row["latitude"], row["longitude"]
        host = row["placed_by"]
        if host not in offices:
            held = [office for office in offices if offices[office]["unit"] == host]
            works = [post["office"] for post in self.tables["posts"] if post["unit"] == host]
            host = next(office for office in held + works if office and offices[office]["latitude"] is not None)
        return self.point(host)
