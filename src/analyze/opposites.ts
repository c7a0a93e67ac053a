/**
 * States and events that exclude each other, as the words that say so: what one article puts in `on` and another in `off` of one
 * subject cannot both hold. General English: no name belongs here. A verb with a particle is "take off"; "be" stands before
 * an adjective or a phrase ("be on strike"), whichever verb of being the text has.
 */

import { grouped } from "../graph/grouped.ts";
import type { Status } from "../graph/model.ts";
import { headOf, partyOf } from "./parties.ts";

interface Pair {
  readonly on: string;
  readonly off: string;
  /** The side that lasts for good: who has died does not live later, but who has died may have lived before. */
  readonly final?: "on" | "off" | "both";
}

const PAIRS: Readonly<Record<string, Pair>> = {
  "taking part": {
    on: `fight, battle, participate, engage, attack, assault, serve, combat, take part, be in combat, be in action, activity, action,
      participation, involvement, presence, see, sight, spot, observe, notice`,
    off: `withdraw, exit, pull from, pull out, pull back, pull off, take off, take from, take out, remove, recall, be absent,
      withdrawal, sit out`,
  },
  rising: {
    on: `rise, grow, increase, climb, surge, soar, jump, accelerate, expand, go up, improve, be up`,
    off: `fall, drop, decline, decrease, shrink, slow, sink, plunge, tumble, contract, go down, worsen, be down, recede`,
  },
  approved: {
    on: `approve, endorse, ratify, authorize, authorise, green-light, accept`,
    off: `reject, veto, refuse, oppose, block, vote down, turn down, throw out`,
    final: "both",
  },
  open: {
    on: `open, reopen, unlock, be open, be unlocked`,
    off: `close, shut, close down, shut down, lock, padlock, bolt, be closed, be shut, be locked, closure`,
  },
  held: {
    on: `detain, arrest, imprison, jail, capture, abduct, kidnap, take into custody, take prisoner, take hostage, be in custody, be in cell, be in captivity, be captive, be behind bars`,
    off: `release, free, escape, be free, be at large`,
  },
  alive: {
    on: `survive, live, recover, do well, be alive, be in condition, be stable, be conscious, be well`,
    off: `die, kill, perish, drown, murder, assassinate, lose life, be dead, death`,
    final: "off",
  },
  "in place": {
    on: `keep, be kept, stay put`,
    off: `move, move to, transfer, transfer to, relocate, relocate to, shift to, abandon, give up`,
  },
  working: {
    on: `work, operate, function, resume, restart, restore, reconnect, be operational, be online, be back, be in operation, be available,
      be on, sound, ring, blare, wail, go off, switch on, turn on, activate, trigger, set off`,
    off: `halt, suspend, stop, cease, fail, break down, go down, knock out, cut, disrupt, disable, be offline, be off, be down, be out, be unavailable,
      be out of action, be suspended, fall silent, switch off, turn off, deactivate`,
  },
  holding: {
    on: `hold, withstand, be intact, be unbroken, be undamaged, be unscathed, be in one piece, be in force, be in place, be stable`,
    off: `collapse, burst, break, breach, give way, crumble, violate, rupture, crack, be broken, lose part, lose half, damage,
      suffer damage, sustain damage, be damaged`,
    final: "off",
  },
  standing: {
    on: `stand, survive, be standing, be intact, be in use, carry traffic`,
    off: `destroy, demolish, blow up, flatten, level, raze, wreck, collapse, obliterate, burn down, be gone, be destroyed, be in ruin`,
    final: "off",
  },
  admitted: {
    on: `admit, let in, allow in, be admitted, have access, be inside`,
    off: `turn away, turn back, bar, bar from, keep out, keep out of, send away, shut out, shut out of, lock out, exclude, eject, expel,
      refuse entry, deny entry, deny access`,
  },
  agreed: {
    on: `sign, seal, conclude, finalise, finalize, clinch, agree, agree on, agree to, reach, strike, complete, initial, put pen to paper, put name to, put signature to`,
    off: `fall through, break down, collapse, walk away, walk away from, pull out, pull out of, back out, back out of,
      withdraw from, abandon, break off`,
    final: "both",
  },
  "in office": {
    on: `stay on, stay, remain, be chief, be executive, be president, be chairman, be minister, be coach, be captain, be manager,
      be director, be leader, be head, be boss, be mayor, be governor, be secretary, be in office, be in charge, continue`,
    off: `resign, quit, step down, stand down, step aside, sack, dismiss, fire, oust, remove, suspend from, retire,
      leave office, resignation, dismissal`,
    final: "off",
  },
  fit: {
    on: `recover, be fit, be available, be ready, train, be healthy, be unhurt, be well, be unharmed, be uninjured`,
    off: `injure, hurt, sideline, rule out, be unavailable, be injured, be out, be sick, be ill`,
  },
  contained: {
    on: `contain, control, be under control, bring under control, be contained, extinguish, put out`,
    off: `spread, leak, be out of control, escape, rage`,
  },
  safe: {
    on: `be safe, be secure, be harmless, be clean, be drinkable, be protected`,
    off: `be unsafe, be dangerous, be harmful, be contaminated, contaminate, pollute, poison, be toxic, be at risk, expose`,
  },
  guilty: { on: `convict, be guilty`, off: `acquit, clear, exonerate, be innocent`, final: "both" },
  valid: {
    on: `uphold, validate, certify, be valid, be lawful, be legal, be fair, be free and fair, be genuine, be authentic`,
    off: `annul, void, overturn, quash, invalidate, strike down, nullify, be invalid, be unlawful, be illegal, be void, be fake, be false,
      forge, fabricate, rig, be rigged, be fraudulent`,
  },
  paid: { on: `pay, settle, reimburse, compensate`, off: `owe, default, withhold, be unpaid` },
  imposed: {
    on: `impose, introduce, enforce, be in effect`,
    off: `lift, scrap, repeal, revoke, rescind, withdraw, ease`,
  },
  striking: {
    on: `be on strike, strike, walk out, down tools`,
    off: `return to work, be back at work, go back to work, call off`,
  },
  won: { on: `win, be ahead, lead, prevail`, off: `lose, be behind, trail`, final: "both" },
  there: {
    on: `be present, be there, attend, stay, remain, arrive, turn up, show up, be at post, be on board, be aboard, be on ship`,
    off: `leave, depart, flee, evacuate, be gone, be away, be absent, withdraw from, slip away, take from, move out, stay away`,
  },
  started: {
    on: `start, begin, launch, commence, go ahead`,
    off: `postpone, delay, cancel, call off, abandon, shelve`,
    final: "both",
  },
  ended: {
    on: `end, finish, conclude, break off, break down, stop, halt, suspend, pause, call off, break off, discontinue, be over, be suspended, be finished`,
    off: `continue, last, go on, go ahead, proceed, resume, be under way, be underway, be ongoing, be in progress`,
  },
  effective: { on: `work, be effective, help, protect`, off: `fail, be ineffective, be useless` },
  employed: {
    on: `hire, employ, recruit, create`,
    off: `cut, lay off, axe, shed, slash, fire, sack, eliminate, redundancy, layoff`,
  },
  stolen: {
    on: `steal, take, copy, access, reach, hack, leak, compromise, expose, be stolen, be compromised`,
    off: `be secure, be untouched, be encrypted`,
  },
  included: { on: `include, be included, be part of`, off: `exclude, be excluded, omit` },
  empty: { on: `be empty, be deserted`, off: `be full, be packed, be crowded` },
};

/** Verbs whose state is their subject's, whatever they are done to: "left the club". Other verbs tell of their object, where they have one. */
const OF_SUBJECT = new Set(
  (
    "fight battle participate engage attack assault serve leave join quit resign reach enter win lose lead trail strike flee depart exit " +
    "survive beat defeat refuse oppose continue escape return attend work operate protect help include contain"
  ).split(" "),
);

/** What a status says of somebody: that he is in a state (`on`) or out of it. */
export interface Position extends Side {
  /** Whose state it is: a party as a status has it. */
  readonly bearer: string;
}

interface Side {
  readonly state: string;
  readonly on: boolean;
  /** Whether some side of the pair lasts for good, and whether this one does, where it came about. */
  readonly once: boolean;
  readonly final: boolean;
}

/** By phrase, every side that it stands on. */
const SIDES: ReadonlyMap<string, readonly Side[]> = new Map(
  [
    ...grouped(
      Object.entries(PAIRS).flatMap(([state, { on, off, final }]) => [
        ...phrasesIn(on).map((phrase) => ({ phrase, side: sideOf(state, true, final) })),
        ...phrasesIn(off).map((phrase) => ({ phrase, side: sideOf(state, false, final) })),
      ]),
      ({ phrase }) => phrase,
    ),
  ].map(([phrase, found]) => [phrase, found.map(({ side }) => side)]),
);

function sideOf(state: string, on: boolean, final: Pair["final"]): Side {
  return { state, on, once: final !== undefined, final: final === "both" || final === (on ? "on" : "off") };
}

function phrasesIn(list: string): readonly string[] {
  return [...new Set(list.split(",").map((phrase) => phrase.trim()))];
}

/** Whether two lists of words have words for one side of a pair: "taken" and "copied", "cut" and "go". */
export const sayAlike = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) =>
    (SIDES.get(word) ?? []).some(({ state, on }) =>
      others.some((other) => (SIDES.get(other) ?? []).some((side) => side.state === state && side.on === on)),
    ),
  );

/** Whether two phrases stand on two sides of a pair: "close" and "be open". */
export const sayOpposite = (one: string, two: string): boolean =>
  (SIDES.get(one) ?? []).some(({ state, on }) =>
    (SIDES.get(two) ?? []).some((side) => side.state === state && side.on !== on),
  );

const PREPOSITION = /^(?:against|among|at|by|during|for|from|in|into|of|on|over|since|through|to|under|with)$/;

/**
 * The positions that a status takes: in every pair of opposites that its predicate belongs to, with its preposition or
 * without; and on its own verb, which "did" and "did not" put into two states.
 */
export function positionsOf(status: Status): readonly Position[] {
  const known = POSITIONS.get(status) ?? findPositions(status);
  POSITIONS.set(status, known);
  return known;
}

/** Whose state a status tells of, where its phrase is in no pair. */
export const bearerOf = ({ predicate, subject, object }: Status): string | null =>
  OF_SUBJECT.has(predicate.split(" ")[0] as string) ? (subject ?? object) : (object ?? subject);

/** Each status is compared with many. */
const POSITIONS = new WeakMap<Status, readonly Position[]>();

function findPositions({ predicate, holds, subject, object, oblique }: Status): readonly Position[] {
  const [verb = "", ...rest] = predicate.split(" ");
  const short = PREPOSITION.test(rest.at(-1) ?? "") ? [verb, ...rest.slice(0, -1)].join(" ") : predicate;
  const whole = oblique === null ? predicate : `${predicate} ${partyOf(oblique).noun}`;
  const done = object === null ? predicate : `${verb} ${headOf(partyOf(object).noun)}`;
  const known =
    verb === "be" ? [predicate] : [...new Set([whole, done, predicate, short])].filter((phrase) => SIDES.has(phrase));
  const within = known.includes(predicate) && predicate !== short ? oblique : null;
  const ofSubject = OF_SUBJECT.has(verb) || (done !== predicate && SIDES.has(done));
  const bearer = ofSubject ? (subject ?? object) : (object ?? subject ?? within);
  return [
    ...(bearer
      ? known
          .flatMap((phrase) => SIDES.get(phrase) ?? [])
          .map((side) => ({ ...side, on: side.on === holds, final: side.final && holds, bearer }))
      : []),
    ...[object, subject ?? (object ? null : oblique)].flatMap((party) =>
      party === null
        ? []
        : { state: `to ${verb === "be" ? predicate : short}`, on: holds, once: false, final: false, bearer: party },
    ),
  ];
}
