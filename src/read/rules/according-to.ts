import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, sourcePhrase, speakerOf, trimTokens, without } from "../candidate.ts";
import { ASSERTING, RELAYING, SPEAKER_NOUNS } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { ancestors, childOf, childrenOf } from "../tree.ts";
import { canSpeak } from "./objects.ts";

/** "according to police", "as per statements from", "citing officials": a phrase that attributes the clause it hangs on. */
export function accordingTo(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token) => {
    const phrase = phraseAt(scene, token);
    if (!phrase) return [];
    const host = clauseAround(tree, token);
    if (!host || (phrase.leaning && ASSERTING.has(host.lemma) && speakerOf(tree, host))) return [];
    const parts = new Set([...phrase.cue, ...phrase.source].map((part) => part.i));
    const content = trimTokens(
      without(
        clause(tree, host, (other) => other.i === phrase.top.i),
        [...phrase.cue, ...phrase.source],
      ),
    );
    const usable = content.filter((other) => !parts.has(other.i));
    return usable.length > 1
      ? [candidate("according-to", { source: phrase.source, head: phrase.head, cue: phrase.cue, content: usable })]
      : [];
  });
}

interface Phrase {
  readonly cue: readonly Token[];
  readonly head: Token;
  readonly source: readonly Token[];
  /** The token by which the phrase hangs on its clause. */
  readonly top: Token;
  readonly leaning: boolean;
}

function phraseAt(scene: Scene, token: Token): Phrase | null {
  const { tree } = scene;
  const phrase = (head: Token | undefined, cue: readonly Token[], leaning = false): Phrase | null =>
    head ? { head, cue, source: sourcePhrase(tree, head), top: cue[0] as Token, leaning } : null;
  if (token.norm === "according") {
    const to =
      childOf(tree, token.i, "prep") ??
      (tree.tokens[token.i + 1]?.norm === "to" ? tree.tokens[token.i + 1] : undefined);
    return to ? phrase(childOf(tree, to.i, "pobj"), [token, to]) : null;
  }
  const view = viewOf(tree, token);
  if (view) return phrase(view.of, view.cue);
  if (token.norm === "per" && token.dep === "prep") {
    const head = childOf(tree, token.i, "pobj");
    const as = tree.tokens[token.i - 1]?.norm === "as" ? [tree.tokens[token.i - 1] as Token] : [];
    const speaks =
      head &&
      (scene.nameOf[head.i] !== -1 ||
        SPEAKER_NOUNS.has(head.lemma) ||
        /^(?:report|statement|source|data)$/.test(head.lemma));
    return speaks ? phrase(head, [...as, token]) : null;
  }
  if (RELAYING.has(token.lemma) && token.tag === "VBG" && ["advcl", "prep"].includes(token.dep)) {
    const cited = childOf(tree, token.i, "dobj");
    return cited && canSpeak(scene, cited) ? phrase(cited, [token], true) : null;
  }
  return null;
}

const VIEWS = /^(?:account|assessment|estimation|eye|judgment|judgement|mind|opinion|phrase|telling|view|word)$/;

/** "in the words of police", "in her view": a phrase that attributes only where it stands apart or first. */
function viewOf(tree: Tree, token: Token): { of: Token; cue: readonly Token[] } | null {
  if (token.norm !== "in" || token.dep !== "prep") return null;
  const noun = childOf(tree, token.i, "pobj");
  if (!noun || !VIEWS.test(noun.lemma)) return null;
  const owner = childOf(tree, noun.i, "poss");
  if (owner) return { of: owner, cue: [token, noun] };
  const preposition = childrenOf(tree, noun.i, "prep").find((other) => other.norm === "of");
  const of = preposition && childOf(tree, preposition.i, "pobj");
  return of && childOf(tree, noun.i, "det") ? { of, cue: [token, noun, preposition] } : null;
}

/** The nearest verb above with a clause of its own. */
function clauseAround(tree: Tree, token: Token): Token | undefined {
  return ancestors(tree, token.i)
    .slice(1)
    .find(
      (above) =>
        (/^(?:VB|MD)/.test(above.tag) &&
          above.tag !== "VBG" &&
          childOf(tree, above.i, "nsubj", "nsubjpass", "expl") !== undefined) ||
        above.head === above.i,
    );
}
