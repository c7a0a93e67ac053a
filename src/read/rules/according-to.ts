import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, clause, sourcePhrase, speakerOf, trimTokens, without } from "../candidate.ts";
import { ASSERTING, RELAYING } from "../lexicon.ts";
import type { Tree } from "../tree.ts";
import { ancestors, at, childOf, childrenOf, subtree } from "../tree.ts";
import { canSpeak } from "./objects.ts";
import { relayedBy } from "./relays.ts";

/** "according to police", "as per statements from", "citing officials": a phrase that attributes the clause it hangs on. */
export function accordingTo(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token) => {
    const phrase = phraseAt(scene, token);
    if (!phrase) return [];
    const host = clauseAround(tree, phrase.top);
    if (!host || (phrase.leaning && ASSERTING.has(host.lemma) && speakerOf(tree, host))) return [];
    const parts = new Set([...phrase.cue, ...phrase.source].map((part) => part.i));
    const content = trimTokens(
      without(
        clause(tree, host, (other) => other.i === phrase.top.i),
        [...phrase.cue, ...phrase.source],
      ),
    );
    const usable = trimTokens(besides(scene, content, token).filter((other) => !parts.has(other.i)));
    return usable.length > 1
      ? [
          candidate("according-to", {
            source: phrase.source,
            head: phrase.head,
            cue: phrase.cue,
            content: usable,
            via: phrase.leaning ? null : relayedBy(tree, token, usable, phrase.head),
          }),
        ]
      : [];
  });
}

/** "A is open, according to X; B is shut, according to Y": what another phrase attributes behind a semicolon is not of this one. */
function besides(scene: Scene, content: readonly Token[], phrase: Token): readonly Token[] {
  const stop = content.findLastIndex(({ i, text }) => text === ";" && i < phrase.i);
  const isOthers = stop >= 0 && content.slice(0, stop).some((token) => phraseAt(scene, token));
  return isOthers ? content.slice(stop + 1) : content;
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
    head ? { head, cue, source: sourcePhrase(tree, head), top: token, leaning } : null;
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
    // "per student" measures; "per the students" and "per officials" attribute.
    const speaks = head && (scene.nameOf[head.i] !== -1 || head.tag === "NNS" || childOf(tree, head.i, "det", "poss"));
    return speaks ? phrase(head, [...as, token]) : null;
  }
  // "as first reported by Reuters", "as stated in the report"
  if (
    token.tag === "VBN" &&
    ASSERTING.has(token.lemma) &&
    token.lemma !== "show" &&
    childOf(tree, token.i, "mark")?.norm === "as"
  ) {
    const by = childrenOf(tree, token.i, "agent", "prep").find(({ norm }) => norm === "by" || norm === "in");
    const head = by && childOf(tree, by.i, "pobj");
    // Whoever a report is by speaks: "by the laboratory". In what it stands, or by when, is another matter.
    const speaks =
      head && (canSpeak(scene, head) || (by.dep === "agent" && head.entity === "" && childOf(tree, head.i, "det")));
    return head && speaks ? phrase(head, [token, by]) : null;
  }
  // "As the Echo was the first to report, …"
  const be = token.norm === "first" && /^(?:attr|acomp)$/.test(token.dep) ? at(tree, token.head) : undefined;
  if (be && childOf(tree, be.i, "mark")?.norm === "as") {
    const verb = childrenOf(tree, token.i, "relcl", "xcomp", "acl").find(({ lemma }) => ASSERTING.has(lemma));
    const found = verb && phrase(childOf(tree, be.i, "nsubj"), [token, verb]);
    return found ? { ...found, top: be } : null;
  }
  if (RELAYING.has(token.lemma) && token.tag === "VBG" && ["advcl", "prep"].includes(token.dep)) {
    const cited = childOf(tree, token.i, "dobj");
    return cited && canSpeak(scene, cited) ? phrase(cited, [token], true) : null;
  }
  return null;
}

/** By preposition, the nouns with which it attributes: "in her view", "by its own account", "from the union's point of view". */
const VIEWS: Readonly<Record<string, RegExp>> = {
  in: /^(?:account|assessment|estimation|eye|finding|judge?ment|mind|opinion|phrase|telling|view|word)$/,
  by: /^(?:account|admission|assessment|calculation|count|definition|estimate|estimation|reckoning|tally|telling)$/,
  from: /^(?:perspective|point|standpoint|vantage|viewpoint)$/,
  on: /^(?:account|telling|view)$/,
};

/** "in the words of police", "in her view": a phrase that attributes only where it stands apart or first. "In the bank's accounts" are its books. */
function viewOf(tree: Tree, token: Token): { of: Token; cue: readonly Token[] } | null {
  // "Ninety marched, by the union's count": behind a comma "by" brings in no agent.
  if (token.dep !== "prep" && !(token.dep === "agent" && tree.tokens[token.i - 1]?.text === ",")) return null;
  const noun = childOf(tree, token.i, "pobj");
  if (!noun || !VIEWS[token.norm]?.test(noun.lemma) || (token.norm === "in" && noun.norm === "accounts")) return null;
  const owner = childOf(tree, noun.i, "poss");
  const of = childrenOf(tree, noun.i, "prep").find((other) => other.norm === "of");
  // "from the union's point of view"
  if (owner) return { of: owner, cue: [token, noun, ...(of ? subtree(tree, of.i) : [])] };
  // "by some accounts", "by one estimate": whose they are is not said.
  if (token.norm === "by" && childOf(tree, noun.i, "nummod", "det")?.norm !== "the") return { of: noun, cue: [token] };
  const whose = of && childOf(tree, of.i, "pobj");
  return whose && childOf(tree, noun.i, "det") ? { of: whose, cue: [token, noun, of] } : null;
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
