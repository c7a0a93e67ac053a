import type { Token } from "../nlp/index.ts";
import { ownSubject } from "./candidate.ts";
import type { Tree } from "./tree.ts";
import { ancestors, subtree } from "./tree.ts";

type Hours = readonly [number, number];

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const MINUTES: Readonly<Record<string, number>> = { quarter: 15, twenty: 20, half: 30, "twenty-five": 25 };
/** Parts of a day, in hours after its midnight: a night goes on into the next day. */
const PARTS: readonly (readonly [RegExp, Hours])[] = [
  [/\b(?:before (?:dawn|daybreak|sunrise|first light)|pre-dawn)\b/, [1.5, 6.5]],
  [/\b(?:early|small) hours\b/, [0, 6]],
  [/\b(?:at|around|about) (?:dawn|daybreak|sunrise|first light)\b/, [4, 7.5]],
  [/\bmidday|\bnoon\b/, [11.5, 12.5]],
  [/\b(?:at|around|about|shortly after|just after) midnight\b/, [23.5, 24.5]],
  [/\blate (?:on|in the evening|at night|in the night)\b/, [20, 24]],
  [/\bearly on\b/, [0, 9]],
  [/\bmorning\b/, [0, 12]],
  [/\bafternoon\b/, [12, 18.5]],
  [/\b(?:at|around|about) (?:dusk|sunset|nightfall)\b/, [16.5, 22]],
  [/\bevening\b/, [17, 24]],
  [/\b(?:at |last |\w+day )night\b/, [18, 30]],
];
/** A time at which something began or ended, or that it came before or after. */
const EDGE = /\b(?:since|until|till|by|from|before|after|later|earlier)\s+(?:\S+\s+){0,2}$/;
const LOOSE = /\b(?:about|around|roughly|shortly|just|nearly|almost|some time|soon)\b/;

/** The time of day in the clause of a verb, as minutes after midnight from and to: "at 11.40 p.m.", "at ten past four in the morning". */
export function hoursOf(tree: Tree, verb: Token): Hours | null {
  const path = ancestors(tree, verb.i);
  const tokens = subtree(
    tree,
    verb.i,
    (child) =>
      !path.includes(child) &&
      ["ccomp", "conj", "advcl", "parataxis", "relcl", "acl", "xcomp"].includes(child.dep) &&
      (child.tag.startsWith("VB") || ownSubject(tree, child) !== undefined),
  );
  const text = tokens.map(({ norm }) => norm).join(" ");
  const clock = clockIn(text);
  if (clock) return clock;
  const part = PARTS.find(([words]) => words.test(text))?.[1];
  return part ? [part[0] * 60, part[1] * 60] : null;
}

function clockIn(text: string): Hours | null {
  for (const find of [inFigures, inWords]) {
    const found = find(text);
    if (!found) continue;
    const before = text.slice(0, found.at);
    const near = /\b(?:shortly|just|soon|moments|minutes) (after|before)\s+$/.exec(before);
    if (EDGE.test(before) && !near) return null;
    if (near) return near[1] === "after" ? [found.from - 5, found.to + 30] : [found.from - 30, found.to + 5];
    // "About 18:40" is told more exactly than "about six".
    const slack = LOOSE.test(before.slice(-20)) ? (found.from % 60 === 0 ? 20 : 10) : 0;
    return [found.from - slack, found.to + slack];
  }
  return null;
}

interface Clock {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const TIME = String.raw`(\d{1,2})(?:\s?[.:]\s?(\d\d))?`;
const HALF = String.raw`\s?(a|p)\s?\.?\s?m\b`;
const RANGE = new RegExp(String.raw`\b${TIME}(?:${HALF})?\s?\.?\s(?:and|to|-|–)\s${TIME}${HALF}`);
const ONE = new RegExp(String.raw`\b${TIME}${HALF}`);

function inFigures(text: string): Clock | null {
  const range = RANGE.exec(text);
  if (range) {
    const half = range[6] as string;
    return {
      at: range.index,
      from: minutes(Number(range[1]), Number(range[2] ?? 0), range[3] ?? half),
      to: minutes(Number(range[4]), Number(range[5] ?? 0), half),
    };
  }
  const one = ONE.exec(text);
  const plain = one ? null : /\b([01]?\d|2[0-3]):([0-5]\d)\b/.exec(text);
  const time = one
    ? minutes(Number(one[1]), Number(one[2] ?? 0), one[3] as string)
    : plain && Number(plain[1]) * 60 + Number(plain[2]);
  return time === null ? null : { at: (one ?? plain)?.index ?? 0, from: time, to: time };
}

const minutes = (hour: number, minute: number, half: string): number =>
  ((hour % 12) + (half === "p" ? 12 : 0)) * 60 + minute;

const SPOKEN = new RegExp(
  String.raw`\b(?:(half|quarter|${NUMBERS.join("|")}|twenty-five|twenty) (?:minutes )?(past|after|to|before) )?(${NUMBERS.join("|")})(?: o'clock)?\b`,
);

/** "ten past four on Saturday morning", "ten minutes before eleven at night": only where the part of the day is told. */
function inWords(text: string): Clock | null {
  const found = SPOKEN.exec(text);
  if (!found || (!found[1] && !found[0].includes("o'clock"))) return null;
  const half = /\b(?:morning|a\.?m)\b/.test(text)
    ? "a"
    : /\b(?:afternoon|evening|night|p\.?m)\b/.test(text)
      ? "p"
      : null;
  if (!half) return null;
  const offset = found[1] ? (MINUTES[found[1]] ?? NUMBERS.indexOf(found[1]) + 1) : 0;
  const hour = minutes(NUMBERS.indexOf(found[3] as string) + 1, 0, half);
  const time = /to|before/.test(found[2] ?? "") ? hour - offset : hour + offset;
  return { at: found.index, from: time, to: time };
}
