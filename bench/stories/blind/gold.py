"""Makes the articles and gold.json of a story out of its author's draft: python gold.py DRAFT.txt FOLDER

authors.md says how a draft is written. FOLDER gets a folder of the story's name. A line of the gold that cannot be read, or that names no mark,
ends it with that line.
"""

import json
import re
import sys
from pathlib import Path

NOTE = (
    "{about}. Written and marked by one annotator (a language model), blind: neither the reader nor the judge was read or run. People, firms, most bodies, "
    "outlets and events are invented; nothing said of a real country or body is true."
)
ARTICLE = re.compile(r"^ARTICLE (\d\d) \| (.*?) \| (\d{4}-\d\d-\d\d) \| (.*)\n([\s\S]*?)(?=^ARTICLE |\Z)", re.M)
MARK = re.compile(r"\{\{(\w+)\|([\s\S]*?)\}\}")


def slug(text, joint):
    return re.sub(r"[^a-z0-9]+", joint, text.lower()).strip(joint)


def articles_in(body):
    """Of each article its file and text, and by name each mark's place: file, span in UTF-16 units, quote."""
    files, marks = {}, {}
    for number, publisher, date, title, draft in ARTICLE.findall(body):
        text, at = "", 0
        for mark in MARK.finditer(draft.strip()):
            text += draft.strip()[at : mark.start()]
            start = units(text)
            text += mark[2]
            marks[mark[1]] = {"file": f"{number}.txt", "span": [start, units(text)], "quote": mark[2]}
            at = mark.end()
        text += draft.strip()[at:]
        url = f"https://{slug(publisher, '')}.example/{slug(title, '-')}"
        files[f"{number}.txt"] = f"Title: {title}\nPublisher: {publisher}\nDate: {date}\nURL: {url}\n\n{text}\n"
    return files, marks


def units(text):
    return len(text.encode("utf-16-le")) // 2


def known(value):
    return None if value == "none" else value


def number(value):
    return None if value == "none" else float(value.replace(",", ""))


def row(kind, rest, marks):
    """What one line of the gold says, and under which name."""
    match kind:
        case "contradiction":
            a, b, sort, reason = re.fullmatch(r"(\w+) (\w+) (\w+): (.*)", rest).groups()
            return "contradictions", {"a": marks[a], "b": marks[b], "kind": sort, "reason": reason}
        case "trap":
            a, b, reason = re.fullmatch(r"(\w+) (\w+): (.*)", rest).groups()
            return "traps", {"a": marks[a], "b": marks[b], "reason": reason}
        case "chain":
            a, way, end = re.match(r"(\w+): (.*?) = (complete|ends)", rest).groups()
            hops = [hop.strip() for hop in way.split(">")]
            return "chains", {"claim": marks[a], "hops": hops, "origin": hops[-1], "complete": end == "complete"}
        case "rewrite" | "lookalike":
            article, of, why = re.fullmatch(r"(\d\d) of (\d\d): (.*)", rest).groups()
            return f"{kind}s", {"article": f"{article}.txt", "of": f"{of}.txt", "why": why}
        case "circle":
            numbers, about, why = re.fullmatch(r"([\d ]+): (.*?): (.*)", rest).groups()
            return "circles", {"articles": [f"{n}.txt" for n in numbers.split()], "about": about, "why": why}
        case "supersession":
            a, b, why = re.fullmatch(r"(\w+) (\w+): (.*)", rest).groups()
            return "supersessions", {"earlier": marks[a], "later": marks[b], "why": why}
        case "independence":
            a, origins, end, why = re.fullmatch(r"(\w+): (.*?) = (established|not)\b:? ?(.*)", rest).groups()
            names = [name.strip() for name in origins.split(";")]
            return "independence", {"claim": marks[a], "origins": names, "established": end == "established", "why": why or "as told"}
        case "estimate":
            a, words, given = re.fullmatch(r"(\w+) (.*?): (measure=.*)", rest).groups()
            told = dict(part.strip().split("=", 1) for part in given.split(";"))
            mark = marks[a]
            start = mark["span"][0] + units(mark["quote"][: mark["quote"].index(words)])
            return "estimates", {
                **{"file": mark["file"], "span": [start, start + units(words)], "quote": words, "measure": told["measure"]},
                **{"low": number(told["low"]), "high": number(told["high"]), "bound": told["bound"], "unit": told["unit"], "per": None},
                **{"subject": told["subject"], "source": known(told["source"]), "via": known(told["via"]), "asOf": known(told["asOf"])},
            }
        case _:
            raise ValueError("expected a contradiction, trap, chain, rewrite, lookalike, circle, supersession, independence or estimate")


def main(draft, folder):
    story, body, told = re.match(r"STORY (.*)\n([\s\S]*?)\nGOLD\n([\s\S]*)", Path(draft).read_text(encoding="utf-8")).groups()
    name, about = story.split(" | ", 1)
    files, marks = articles_in(body)
    gold = {"note": NOTE.format(about=about[0].upper() + about[1:]), "articles": []}
    gold |= {kind: [] for kind in "contradictions traps chains rewrites lookalikes circles supersessions independence estimates".split()}
    for line in filter(None, map(str.strip, told.split("\n"))):
        try:
            kind, said = row(*line.split(" ", 1), marks)
        except (AttributeError, KeyError, ValueError) as error:
            raise SystemExit(f"{draft}: {error!r} in: {line}") from error
        gold[kind].append(said)
    rewrites = {one["article"]: one["of"] for one in gold["rewrites"]}
    gold["articles"] = [{"file": file, "rewrites": rewrites.get(file)} for file in sorted(files)]
    out = Path(folder) / name
    out.mkdir(parents=True, exist_ok=True)
    for file, text in files.items():
        (out / file).write_text(text, encoding="utf-8")
    (out / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main(*sys.argv[1:])
