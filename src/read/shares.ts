import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import { GIVEN, spanOfNumber } from "./estimates.ts";
import { subjectBy } from "./given.ts";
import { quantitiesIn } from "./numbers.ts";
import type { Estimate, Subject } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { ancestors, at, childrenOf, sentenceOf } from "./tree.ts";
import { settingOf } from "./words.ts";

const WINS =
  /^(?:win|take|get|have|receive|poll|secure|garner|score|elect|re-elect|lead|gain|capture|claim|finish|fetch)$/;
const OFFERS = /^(?:offer|propose|bid)$/;
const ASKS = /^(?:demand|want|ask|seek|call|request)$/;

/**
 * Shares that are told without what they are shares of: of the vote ("won with 56 percent"), of pay, as offered or asked for ("has
 * put 2.8 percent on the table").
 */
export function findShares(
  scene: Scene,
  subjectOf: (noun: Token) => Subject,
  dateOf: (token: Token) => string | null,
): readonly Estimate[] {
  const { tree } = scene;
  return quantitiesIn(tree).flatMap(({ run, core, low, high, bound, unit }): readonly Estimate[] => {
    if (unit !== "percent" || tree.tokens.slice(run.start, run.end).every(({ tag }) => /^(?:NN|DT)/.test(tag)))
      return [];
    const share = shareAt(tree, core, run.end, subjectOf);
    if (!share) return [];
    const given = { ...GIVEN, ...share, low, high, bound, unit, asOf: dateOf(core) };
    return [{ span: spanOfNumber(tree, run), ...given, ...settingOf(scene, core) }];
  });
}

function shareAt(
  tree: Tree,
  core: Token,
  end: number,
  subjectOf: (noun: Token) => Subject,
): Pick<Estimate, "measure" | "subject"> | null {
  const verb = ancestors(tree, core.i).find(({ tag }) => /^VB/.test(tag));
  if (!verb) return null;
  const rest = tree.tokens.slice(end, Math.min(end + 4, sentenceOf(tree, core.i).end)).map(({ lemma }) => lemma);
  const ofVote = /^of (?:\w+ ){0,2}(?:vote|ballot)/.test(rest.join(" "));
  const counts = rest[0] === "of" || /^NN/.test(tree.tokens[end]?.tag ?? "");
  if (WINS.test(verb.lemma) && (ofVote || !counts)) {
    const subject = subjectBy(tree, verb);
    const whose = beforeNumber(tree, core, verb) ?? (childrenOf(tree, verb.i, "nsubjpass")[0] || subject);
    const of = whose && subjectOf(whose);
    return of && of.entity !== null && (ofVote || /^(?:NNP|PRP)/.test(whose.tag))
      ? { measure: "vote", subject: of }
      : null;
  }
  if (ofVote) return null;
  const table = childrenOf(tree, verb.i, "prep").some(
    ({ norm, i }) => norm === "on" && childrenOf(tree, i, "pobj").some(({ norm }) => norm === "table"),
  );
  const measure =
    OFFERS.test(verb.lemma) || (verb.lemma === "put" && table) ? "offer" : ASKS.test(verb.lemma) ? "demand" : null;
  return measure && !counts ? { measure, subject: { entity: null, noun: measure } } : null;
}

/** "Hill had 53 percent and Marsh, a judge, 44": of a joined number, the name after the joint. */
function beforeNumber(tree: Tree, core: Token, verb: Token): Token | null {
  const between = tree.tokens.slice(verb.i + 1, core.i);
  const joint = between.findLast(({ norm }) => /^(?:and|while|but|;)$/.test(norm));
  const first = joint && between.find(({ i, tag }) => i > joint.i && tag === "NNP");
  if (!first) return null;
  let last = first.i;
  while (at(tree, last + 1).tag === "NNP") last++;
  return at(tree, last);
}
