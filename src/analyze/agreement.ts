import type { ClaimInContext, Estimate, Status } from "../graph/model.ts";
import { loadWordVectors } from "../nlp/word-vectors.ts";
import { extentOf } from "./articles.ts";
import { wordsOf } from "./finding.ts";
import type { Likeness } from "./likeness.ts";
import { positionsOf } from "./opposites.ts";
import { partyOf, sameParty } from "./parties.ts";
import { isDay } from "./times.ts";
import { classOf, normalised } from "./units.ts";

/** Where two claims say the same, and how surely. */
export interface Agreement {
  readonly rule: "same figure" | "same state" | "same words" | "same matter";
  readonly reason: string;
  readonly confidence: number;
  readonly mine: { readonly start: number; readonly end: number };
  readonly other: { readonly start: number; readonly end: number };
}

/** From here on likeness alone tells that two claims say the same. */
const SAME = 0.5;
/** What they must have in common beside the names in them, unless they are as alike as CLOSE. */
const MATTER = 0.3;
const CLOSE = 0.65;
/** From here on a state that both tell of, or a figure, is of one matter; a telling figure needs less. */
const NEAR = 0.33;
const FIGURE = 0.22;
/** Counts of fewer are everywhere. */
const TELLING = 20;
/** How many words a claim without a fact must have. */
const WORDS = 3;
/** How far apart two rounded figures may be. */
const ROUNDED = 0.05;
/** How many words in a row are a quotation and no chance, if they weigh as much as this: "on the eve of the" is no quotation. */
const RUN = { words: 5, weight: 1.2 };

const DENIAL = /\b(?:no|not|never|ever|nobody|none|nothing|neither|nor|without|cannot|\w+n['’]t)\b/i;
/** Asked for is not given, planned is not done. */
const WISHED = /\b(?:ask(?:s|ed)? for|demand\w*|want(?:s|ed)?|seek\w*|sought|offer\w*|bid)\b/i;

/**
 * What two claims agree on; null where they do not, or where they differ in a number, in a day or in what they deny. `same`, how
 * alike they must be where no single fact is shared, may be set lower by a caller who knows that one article retells the other.
 */
export function agreementOf(
  a: ClaimInContext,
  b: ClaimInContext,
  likeness: Likeness,
  same: number = SAME,
): Agreement | null {
  const alike = likeness.of(a, b);
  if (alike < FIGURE || atOdds(a, b)) return null;
  const [mine, other] = [extentOf(a), extentOf(b)];
  const figure = sameFigure(a, b, alike);
  if (figure) {
    const [one, two] = figure;
    const reason = `Both give one figure for one matter: "${wordsOf(a, one)}", "${wordsOf(b, two)}".`;
    return { rule: "same figure", reason, confidence: sure(0.6, alike), mine: spanOf(one), other: spanOf(two) };
  }
  if (numbersDiffer(a, b)) return null;
  const run = alike >= SAME ? sharedRun(a.claim.text, b.claim.text) : null;
  if (run) return { rule: "same words", reason: `Both have the words "${run}".`, confidence: 0.95, mine, other };
  const state = alike >= NEAR ? sameState(a, b) : null;
  if (state) {
    const [one, two] = state;
    const reason = `Both say one thing of one subject: "${wordsOf(a, one)}", "${wordsOf(b, two)}".`;
    return { rule: "same state", reason, confidence: sure(0.55, alike), mine: spanOf(one), other: spanOf(two) };
  }
  if (!asserts(a) || !asserts(b) || wordsOppose(a, b)) return null;
  if (alike < same || (alike < CLOSE && likeness.matter(a, b) < MATTER)) return null;
  return {
    rule: "same matter",
    reason: "Both say it in words that are near in meaning.",
    confidence: sure(0.35, alike),
    mine,
    other,
  };
}

/** Whether a claim says enough to be said again: a fact, more than two words, or a quotation. */
const asserts = ({ claim, statuses, estimates, citations }: ClaimInContext): boolean =>
  statuses.length + estimates.length > 0 ||
  claim.terms.length >= WORDS ||
  citations.some(({ mode }) => mode === "direct");

const sure = (base: number, likeness: number): number => Math.round(100 * Math.min(0.95, base + likeness / 2)) / 100;
const spanOf = ({ start, end }: Estimate | Status) => ({ start, end });

/** What keeps two claims from saying the same, however alike their words are. */
function atOdds(a: ClaimInContext, b: ClaimInContext): boolean {
  return (
    denies(a) !== denies(b) ||
    WISHED.test(a.claim.text) !== WISHED.test(b.claim.text) ||
    opposed(a, b) ||
    onOtherDays(a, b)
  );
}

export const denies = ({ claim }: ClaimInContext): boolean => DENIAL.test(claim.text);

function opposed(a: ClaimInContext, b: ClaimInContext): boolean {
  return someStates(a, b, (one, two) => one.on !== two.on) !== null;
}

/** Whether a word of one is the opposite of a word of the other: where words alone tell that they agree, words may tell that they do not. */
function wordsOppose(a: ClaimInContext, b: ClaimInContext): boolean {
  const [mine, others] = [sidesOf(a), sidesOf(b)];
  return mine.some(
    ({ state, on }) =>
      others.some((other) => other.state === state && other.on !== on) &&
      !mine.some((own) => own.state === state && own.on !== on) &&
      !others.some((other) => other.state === state && other.on === on),
  );
}

const sidesOf = ({ claim }: ClaimInContext): readonly Side[] =>
  claim.terms.flatMap((predicate) =>
    positionsOf({ ...WORD, predicate }).filter(({ state }) => !state.startsWith("to ")),
  );

const WORD: Status = {
  ...{ id: "", claimId: "", articleId: "", start: 0, end: 0, predicate: "", holds: true },
  ...{
    subject: "/word",
    object: null,
    oblique: null,
    terms: [],
    scope: [],
    breadth: null,
    planned: false,
    asOf: null,
    fromMinute: null,
    toMinute: null,
  },
};

function sameState(a: ClaimInContext, b: ClaimInContext): readonly [Status, Status] | null {
  return someStates(a, b, (one, two) => one.on === two.on && !one.state.startsWith("to be "));
}

type Side = ReturnType<typeof positionsOf>[number];

function someStates(
  a: ClaimInContext,
  b: ClaimInContext,
  test: (one: Side, two: Side) => boolean,
): readonly [Status, Status] | null {
  for (const mine of a.statuses) {
    for (const other of b.statuses) {
      for (const one of positionsOf(mine)) {
        for (const two of positionsOf(other)) {
          if (one.state === two.state && test(one, two) && sameParty(partyOf(one.bearer), partyOf(two.bearer)))
            return [mine, other];
        }
      }
    }
  }
  return null;
}

/** Both tell of days, and of no day that is the same. */
function onOtherDays(a: ClaimInContext, b: ClaimInContext): boolean {
  const daysOf = ({ statuses, estimates }: ClaimInContext) =>
    [...statuses.map(({ asOf }) => asOf), ...estimates.map(({ asOf, happenedOn }) => asOf ?? happenedOn)].filter(isDay);
  const [mine, others] = [daysOf(a), daysOf(b)];
  return mine.length > 0 && others.length > 0 && !mine.some((day) => others.includes(day));
}

/** The first pair of figures that are one: of one range and kind, in claims that are alike, the more so the smaller the figure. */
function sameFigure(a: ClaimInContext, b: ClaimInContext, alike: number): readonly [Estimate, Estimate] | null {
  for (const one of a.estimates) {
    for (const two of b.estimates) {
      const least = Math.max(...ends(one)) >= TELLING ? FIGURE : SAME;
      if (one.per === two.per && isPart(one) === isPart(two) && alike >= least && isEqual(one, two)) return [one, two];
    }
  }
  return null;
}

const isPart = ({ unit }: Estimate): boolean => unit === "percent";

/** Equal ranges of what may be one unit, or within rounding where one is said to be rounded. */
export function isEqual(a: Estimate, b: Estimate): boolean {
  const [one, two] = [normalised(a), normalised(b)];
  if (UNITED.test(classOf(one.unit)) && classOf(one.unit) === classOf(two.unit) && one.unit !== two.unit) return false;
  const slack = one.bound === "about" || two.bound === "about" ? ROUNDED : 1e-9;
  const near = (x: number, y: number) => Math.abs(x - y) <= slack * Math.max(Math.abs(x), Math.abs(y));
  const [low, high] = [ends(one), ends(two)];
  return near(low[0], high[0]) && near(low[1], high[1]);
}

/** Classes in which a number says nothing without its unit: 62 million pounds are not 62 million euros. */
const UNITED = /^(?:money|measured)$/;

/** Both ends of a range; an open one is as good as closed here, for "at least 23" is "23" again in another paper. */
const ends = ({ low, high }: Estimate): readonly [number, number] => [low ?? high ?? 0, high ?? low ?? 0];

/** Both give numbers, and none is the other's. */
function numbersDiffer(a: ClaimInContext, b: ClaimInContext): boolean {
  return (
    a.estimates.length > 0 &&
    b.estimates.length > 0 &&
    !a.estimates.some((one) => b.estimates.some((two) => isEqual(one, two)))
  );
}

/** The first run of words that both texts have and that tells something. */
function sharedRun(a: string, b: string): string | null {
  const [one, two] = [wordsIn(a), ` ${wordsIn(b).join(" ")} `];
  for (let i = 0; i + RUN.words <= one.length; i++) {
    const words = one.slice(i, i + RUN.words);
    const run = words.join(" ");
    if (two.includes(` ${run} `) && weightOf(words) >= RUN.weight) return run;
  }
  return null;
}

/** What words weigh together, by their rarity squared; numbers tell nothing of what they count. */
function weightOf(words: readonly string[]): number {
  const { rarity } = loadWordVectors();
  return words.reduce((sum, word) => sum + (/^\p{N}/u.test(word) ? 0 : rarity(word) ** 2), 0);
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
