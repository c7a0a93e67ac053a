/** The words and signs that write numbers, and what a number is once they are read. */

import type { Bound } from "./reading.ts";

export type Unit = "" | "dollars" | "euros" | "pounds" | "percent";

export interface Amount {
  readonly low: number;
  /** The largest scale word in it, 1 without one. */
  readonly scale: number;
  readonly end: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** Without an upper limit: "hundreds". */
  readonly open: boolean;
}

export const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value])
    .concat("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10])),
);
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Scales that are written short behind digits: "$3 trn", "£14m". */
export const SHORT: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};
/** Plurals that stand for a number of which only the scale is known, as do "several" and "a few" before a scale. */
export const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
export const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 };
export const CURRENCIES: Readonly<Record<string, Unit>> = { $: "dollars", US$: "dollars", "€": "euros", "£": "pounds" };

/** Words before a number that bound it, longest first. */
export const BOUNDS: readonly (readonly [readonly string[], Bound])[] = Object.entries({
  "at least": [
    "at least,more than,greater than,no fewer than,not fewer than,no less than,not less than,upwards of,upward of",
    "a minimum of,in excess of,over,well over,just over,exceeding,above,north of",
  ],
  "at most": [
    "as many as,as much as,no more than,not more than,fewer than,less than,up to,at most,a maximum of,under,below",
    "well under,just under",
  ],
  about: [
    "an estimated,estimated,close to,about,around,approximately,approx,roughly,some,nearly,almost,circa,an average of",
    "somewhere around,in the region of,on average,virtually,just about",
  ],
})
  .flatMap(([bound, lists]) =>
    lists
      .join()
      .split(",")
      .map((phrase): [string[], Bound] => [phrase.split(" "), bound as Bound]),
  )
  .sort((a, b) => b[0].length - a[0].length);

/** Words between a bound and its number: what comes on top of what there was. */
export const MORE = /^(?:additional|another|more|extra|further)$/;

export const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?!0\d)\d+(?:\.\d+)?)(k|m|mn|b|bn|tn|trn)?\.?$/i;
