import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, cueWords, isQuoted, ownSubject, quotedRun, sourcePhrase, speakerOf, union } from "../candidate.ts";
import { QUOTING } from "../lexicon.ts";
import { ancestors, at, paragraphOf, type Run, sentenceOf, type Tree } from "../tree.ts";
import { relayedBy } from "./relays.ts";

/** An attribution, with the words of the quotations that it was grown to. */
interface Growing {
  readonly found: Candidate;
  readonly quoted: (readonly Token[])[];
}

/** What was found so far, in order, and by the quotations that it reaches into and the tokens of its cue. */
interface Known {
  readonly all: Set<Growing>;
  readonly byQuotation: Map<number, Growing[]>;
  readonly byCue: Map<number, Growing[]>;
}

/**
 * Words in quotation marks, with the verb beside them: before ("He said: "), after (", said Lee") or between two parts. Takes
 * what other rules found, whose cues stand outside quotations, and grows it to whole quotations; a quotation that nothing
 * introduces goes on from the one before it.
 */
export function quoted(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const { tokens } = scene.tree;
  const known: Known = { all: new Set(), byQuotation: new Map(), byCue: new Map() };
  for (const one of found) add(scene, known, { found: one, quoted: [] });
  let last: Growing | undefined;
  let next = 0;
  for (const [index, quotation] of scene.quotations.entries()) {
    const run = quotedRun(scene.tree, quotation);
    if (run.start >= run.end || scene.quotationOf[run.start] !== index) continue;
    for (; next < run.start; next++) last = known.byCue.get(next)?.find((one) => quotes(scene, one)) ?? last;
    const words = tokens.slice(run.start, run.end);
    const owner =
      shortest(known.byQuotation.get(index)) ?? introduced(scene, run, known) ?? continued(scene, run, last);
    if (!owner || (isPhrase(scene, words) && !known.all.has(owner))) continue;
    if (!known.all.has(owner)) add(scene, known, owner);
    owner.quoted.push(words);
    if (cueOf(owner) < run.start && cueOf(owner) > (last ? cueOf(last) : -1)) last = owner;
  }
  return [...known.all].map(({ found: one, quoted: words }) =>
    words.length > 0 ? withContent(one, union(one.content, words.flat())) : one,
  );
}

function add(scene: Scene, { all, byQuotation, byCue }: Known, growing: Growing): void {
  all.add(growing);
  const into = (index: Map<number, Growing[]>, key: number) => {
    const there = index.get(key);
    if (!there) index.set(key, [growing]);
    else if (there.at(-1) !== growing) there.push(growing);
  };
  for (const { i } of growing.found.cue) into(byCue, i);
  for (const { i } of growing.found.content) into(byQuotation, scene.quotationOf[i] ?? -1);
}

const cueOf = ({ found }: Growing): number => found.cue[0]?.i ?? -1;

const quotes = (scene: Scene, { found, quoted: words }: Growing): boolean =>
  words.length > 0 || found.content.some((token) => isQuoted(scene, token));

const shortest = (growing: readonly Growing[] = []): Growing | undefined =>
  growing.reduce<Growing | undefined>(
    (best, one) => (best && best.found.content.length <= one.found.content.length ? best : one),
    undefined,
  );

const withContent = (owner: Candidate, content: readonly Token[]): Candidate => ({
  ...owner,
  content,
  via: owner.via && withContent(owner.via, content),
});

/** Scare quotes and names of things: too short to be what somebody said, unless a verb of saying introduces them. */
function isPhrase({ tree }: Scene, words: readonly Token[]): boolean {
  const plain = words.filter((token) => /\p{L}/u.test(token.text));
  return plain.length < 3 && !plain.some((token) => token.pos === "VERB" && ownSubject(tree, token));
}

/** A verb of saying in the same sentence, after the quotation where that one ends with a comma, else before it. */
function introduced(scene: Scene, run: Run, known: Known): Growing | undefined {
  const { tree } = scene;
  const verb = verbAfter(scene, run) ?? verbBefore(scene, run);
  if (!verb) return undefined;
  const own = speakerOf(tree, verb);
  // "…, she said, adding: “…”": where the parser hangs "adding" on the quotation, whoever spoke last goes on.
  const head = own && !isQuoted(scene, own) ? own : verb.tag === "VBG" ? lastSpeaker(tree, verb, known) : null;
  if (!head) return undefined;
  const [same] = known.byCue.get(verb.i) ?? [];
  if (same) return same;
  const found = candidate("quoted", {
    source: sourcePhrase(tree, head),
    head,
    cue: cueWords(tree, verb),
    content: [],
    via: relayedBy(tree, verb, []),
  });
  return { found, quoted: [] };
}

function lastSpeaker(tree: Tree, verb: Token, { byCue }: Known): Token | null {
  for (let i = verb.i - 1; i >= sentenceOf(tree, verb.i).start; i--) {
    const head = byCue.get(i)?.find(({ found }) => found.head)?.found.head;
    if (head) return head;
  }
  return null;
}

const isCue = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  QUOTING.has(token.lemma) &&
  /^VB/.test(token.tag) &&
  !isQuoted(scene, token) &&
  speakerOf(scene.tree, token) !== null;

const ends = (token: Token | undefined) => token !== undefined && /^[.?!]$/.test(token.text);

function verbAfter(scene: Scene, run: Run): Token | undefined {
  const { tree } = scene;
  const marks = [tree.tokens[run.end - 2], tree.tokens[run.end]];
  if (!marks.some((token) => token && /^[,?!…—–-]|\.\.+$/.test(token.text)) && !isCue(scene, tree.tokens[run.end]))
    return undefined;
  const limit = paragraphOf(tree, run.start).end;
  for (let i = run.end; i < Math.min(limit, run.end + 12) && scene.quotationOf[i] === -1; i++) {
    const token = at(tree, i);
    if (ends(token)) return undefined;
    if (isCue(scene, token)) return token;
  }
  return undefined;
}

function verbBefore(scene: Scene, run: Run): Token | undefined {
  const { tree } = scene;
  const limit = paragraphOf(tree, run.start).start;
  for (let i = run.start - 1; i >= limit && scene.quotationOf[i] === -1; i--) {
    const token = at(tree, i);
    if (ends(token)) return undefined;
    if (isCue(scene, token)) return leadsTo(scene, token, run) ? token : undefined;
  }
  return limit === run.start && at(tree, Math.max(0, run.start - 1)).text === ":"
    ? announcedBefore(scene, run)
    : undefined;
}

/** A paragraph that ends with a colon leads to the quotation that the next one opens with. */
function announcedBefore(scene: Scene, run: Run): Token | undefined {
  const { tree } = scene;
  const { start, end } = sentenceOf(tree, run.start - 1);
  return [...tree.tokens.slice(start, end)].reverse().find((token) => isCue(scene, token));
}

/** Before a quotation a verb leads to it across a comma or colon, or because the quoted words hang on the verb. */
function leadsTo({ tree }: Scene, verb: Token, run: Run): boolean {
  const previous = tree.tokens[run.start - 1];
  if (previous && (/^[,:]$/.test(previous.text) || previous.i === verb.i)) return true;
  return ancestors(tree, run.start).some((token) => token.i === verb.i) && run.start - verb.i < 12;
}

/** `"…," said Lee. "…"`: with nothing of its own, a quotation that opens a sentence goes on from the attribution before it. */
function continued({ tree }: Scene, run: Run, last: Growing | undefined): Growing | undefined {
  const paragraph = paragraphOf(tree, run.start);
  const opensParagraph = run.start === paragraph.start;
  if (opensParagraph && run.end < paragraph.end - 1) return undefined;
  if (!opensParagraph && !ends(tree.tokens[run.start - 1])) return undefined;
  const from = opensParagraph && run.start > 0 ? paragraphOf(tree, run.start - 1) : paragraph;
  return last && cueOf(last) >= from.start ? last : undefined;
}
