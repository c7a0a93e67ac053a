import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, cueWords, isQuoted, ownSubject, quotedRun, sourcePhrase, speakerOf, union } from "../candidate.ts";
import { QUOTING } from "../lexicon.ts";
import { ancestors, at, paragraphOf, type Run, sentenceOf } from "../tree.ts";
import { relayedBy } from "./relays.ts";

/**
 * Words in quotation marks, with the verb beside them: before ("He said: "), after (", said Lee") or between two parts. Takes
 * what other rules found and grows it to whole quotations; a quotation that nothing introduces goes on from the one before it.
 */
export function quoted(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  let candidates = [...found];
  for (const [index, quotation] of scene.quotations.entries()) {
    const run = quotedRun(scene.tree, quotation);
    if (run.start >= run.end || scene.quotationOf[run.start] !== index) continue;
    const words = scene.tree.tokens.slice(run.start, run.end);
    const owner =
      ownerOf(scene, candidates, words) ?? introduced(scene, run, candidates) ?? continued(scene, run, candidates);
    if (!owner || (isPhrase(scene, words) && !candidates.includes(owner))) continue;
    const grown = withContent(owner, union(owner.content, words));
    candidates = [...candidates.filter((other) => other !== owner), grown];
  }
  return candidates;
}

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

/** The attribution, from outside the quotation, whose content already reaches into it; the shortest where several do. */
function ownerOf(scene: Scene, candidates: readonly Candidate[], words: readonly Token[]): Candidate | undefined {
  const inside = new Set(words.map((token) => token.i));
  return candidates
    .filter(
      ({ cue, content }) => !cue.some((token) => inside.has(token.i)) && content.some((token) => inside.has(token.i)),
    )
    .filter(({ cue }) => cue.every((token) => !isQuoted(scene, token)))
    .sort((a, b) => a.content.length - b.content.length)[0];
}

/** A verb of saying in the same sentence, after the quotation where that one ends with a comma, else before it. */
function introduced(scene: Scene, run: Run, candidates: readonly Candidate[]): Candidate | undefined {
  const { tree } = scene;
  const verb = verbAfter(scene, run) ?? verbBefore(scene, run);
  if (!verb) return undefined;
  const own = speakerOf(tree, verb);
  // "…, she said, adding: “…”": where the parser hangs "adding" on the quotation, whoever spoke last goes on.
  const head = own && !isQuoted(scene, own) ? own : verb.tag === "VBG" ? lastSpeaker(scene, verb, candidates) : null;
  if (!head) return undefined;
  const known = candidates.find(({ cue }) => cue.some((token) => token.i === verb.i));
  if (known) return known;
  const cue = cueWords(tree, verb);
  return candidate("quoted", {
    source: sourcePhrase(tree, head),
    head,
    cue,
    content: [],
    via: relayedBy(tree, verb, []),
  });
}

function lastSpeaker(scene: Scene, verb: Token, candidates: readonly Candidate[]): Token | null {
  const { start } = sentenceOf(scene.tree, verb.i);
  const before = candidates.filter(
    ({ cue, head }) => head && cue.every((token) => token.i >= start && token.i < verb.i),
  );
  return (
    before.reduce<Candidate | null>(
      (last, found) => ((last?.cue[0]?.i ?? -1) < (found.cue[0]?.i ?? 0) ? found : last),
      null,
    )?.head ?? null
  );
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
function continued(scene: Scene, run: Run, candidates: readonly Candidate[]): Candidate | undefined {
  const { tree } = scene;
  const before = tree.tokens[run.start - 1];
  const paragraph = paragraphOf(tree, run.start);
  const opensParagraph = run.start === paragraph.start;
  if (opensParagraph && run.end < paragraph.end - 1) return undefined;
  if (!opensParagraph && !ends(before)) return undefined;
  const from = opensParagraph && run.start > 0 ? paragraphOf(tree, run.start - 1) : paragraph;
  return candidates
    .filter(({ content, cue }) => content.some((token) => isQuoted(scene, token)) && cue.length > 0)
    .filter(({ cue }) => cue.every((token) => token.i >= from.start && token.i < run.start))
    .sort((a, b) => (b.cue[0]?.i ?? 0) - (a.cue[0]?.i ?? 0))[0];
}
