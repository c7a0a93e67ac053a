import type { Token } from "../../nlp/index.ts";
import { isMastheadKey } from "../../text/mastheads.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, sourcePhrase, trimTokens } from "../candidate.ts";
import { OUTLET_NOUNS } from "../lexicon.ts";
import { quoteText } from "../name-words.ts";
import type { Tree } from "../tree.ts";
import { at, childOf, childrenOf, subtree } from "../tree.ts";
import { SEEING } from "./relays.ts";

const OCCASION = /^(?:interview|conversation|statement|comment|remark|podcast|briefing)$/;

/** "said in an interview with the newspaper", "told the agency": the outlet that a speaker was heard through is named too. */
export function outletsBeside(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const { tree } = scene;
  return found.flatMap((spoken) => {
    const verb = spoken.cue[0];
    const inside = new Set([...spoken.content, ...spoken.source].map((token) => token.i));
    const outlet =
      verb &&
      (heardThrough(tree, verb).find(({ head }) => !inside.has(head.i) && areOutlets(scene, head)) ??
        (spoken.head &&
          [...renderedBy(tree, spoken.head), ...seenBy(tree, spoken.head)].find(({ head }) =>
            areOutlets(scene, head),
          )));
    if (!outlet) return [];
    const { head, cue, phrase } = outlet;
    return [
      candidate("outlet", {
        head,
        cue,
        source: sourcePhrase(tree, phrase),
        content: spoken.content,
        named: true,
        via: spoken,
      }),
    ];
  });
}

/** An outlet, the words that bring it in, and the noun of the phrase that names it: "Echo" of "the Echo interview". */
interface Heard {
  readonly head: Token;
  readonly cue: readonly Token[];
  readonly phrase: Token;
}

/** "The statement in the Echo translation said": who put it into these words. */
const renderedBy = (tree: Tree, said: Token): readonly Heard[] =>
  childrenOf(tree, said.i, "prep")
    .filter(({ norm }) => norm === "in")
    .flatMap((cue) =>
      childrenOf(tree, cue.i, "pobj")
        .filter(({ lemma }) => /^(?:account|report|summary|transcript|translation|version)$/.test(lemma))
        .flatMap((phrase) =>
          childrenOf(tree, phrase.i, "compound", "poss", "nmod").map((head) => ({ head, cue: [cue], phrase })),
        ),
    );

/** "A letter seen by the Echo", "a slide that was shown to investors and which the Echo has seen": through whom its words are known. */
const seenBy = (tree: Tree, document: Token): readonly Heard[] =>
  childrenOf(tree, document.i, "acl", "relcl")
    .flatMap((clause) => [clause, ...childrenOf(tree, clause.i, "conj")])
    .filter(({ lemma }) => SEEING.test(lemma))
    .flatMap((seen) =>
      [
        ...childrenOf(tree, seen.i, "agent").flatMap(({ i }) => childrenOf(tree, i, "pobj")),
        ...childrenOf(tree, seen.i, "nsubj").filter(({ tag }) => !tag.startsWith("W")),
      ].map((head) => ({ head, cue: [seen], phrase: head })),
    );

function heardThrough(tree: Tree, verb: Token): readonly Heard[] {
  if (verb.lemma === "tell") {
    return childrenOf(tree, verb.i, "dobj", "dative").map((head) => ({ head, cue: [verb], phrase: head }));
  }
  return childrenOf(tree, verb.i, "prep").flatMap((preposition) =>
    childrenOf(tree, preposition.i, "pobj").flatMap((occasion) => {
      // "revealed on Radio Karpat", but not "posted on Instagram"
      const isStation = subtree(tree, occasion.i).some(({ tag, norm }) => tag === "NNP" && OUTLET_NOUNS.has(norm));
      if (preposition.norm === "on" && isStation) return [{ head: occasion, cue: [preposition], phrase: occasion }];
      if (!OCCASION.test(occasion.lemma)) return [];
      const inner = childrenOf(tree, occasion.i, "prep").filter((token) => ["with", "to", "for"].includes(token.norm));
      const after = inner.flatMap((token) =>
        // "with the newspaper Le Monde"
        childrenOf(tree, token.i, "pobj")
          .map((head) => childOf(tree, head.i, "appos") ?? head)
          .map((head) => ({ head, cue: [occasion, token], phrase: head })),
      );
      // "in the Tass interview"
      const before = childrenOf(tree, occasion.i, "compound", "poss").map((head) => ({
        head,
        cue: [preposition],
        phrase: occasion,
      }));
      return [...after, ...before];
    }),
  );
}

/** "by the Echo and the Post", but not "reviewed by the Echo and three people", who were asked themselves. */
const areOutlets = (scene: Scene, head: Token): boolean =>
  [head, ...childrenOf(scene.tree, head.i, "conj")].every((one) => isOutlet(scene, one));

/** A name that the gazetteer has as a body, or that stands with a noun for an outlet. */
function isOutlet(scene: Scene, head: Token): boolean {
  const { tree } = scene;
  const phrase = [
    ...(head.dep === "appos" ? [at(tree, head.head)] : []),
    ...subtree(tree, head.i, (token) => token.i > head.i),
  ];
  const names = phrase
    .map((token) => scene.names[scene.nameOf[token.i] ?? -1])
    .filter((name) => name?.kind === "Organization");
  // "told the agency", of which more was said before
  if (names.length === 0)
    return phrase.length === 2 && phrase[0]?.norm === "the" && OUTLET_NOUNS.has(head.lemma) && head.tag === "NN";
  return (
    names.some((name) => name?.body !== undefined) ||
    phrase.some((token) => OUTLET_NOUNS.has(token.lemma.toLowerCase())) ||
    names.some((name) => name && isMastheadKey(nameKey(quoteText(tree, name))))
  );
}

/** "The agency could not independently verify the figures": the outlet that says so is named as having looked. */
export function unverified(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens
    .filter((token) => token.lemma === "verify" || token.lemma === "corroborate")
    .flatMap((verb) => {
      const able = at(tree, verb.head).norm === "able" ? at(tree, at(tree, verb.head).head) : verb;
      const object = childOf(tree, verb.i, "dobj");
      const head = childOf(tree, able.i, "nsubj");
      if (
        !object ||
        !head ||
        !childOf(tree, able.i, "neg") ||
        scene.names[scene.nameOf[head.i] ?? -1]?.kind !== "Organization"
      )
        return [];
      const content = trimTokens(subtree(tree, object.i));
      return [candidate("unverified", { source: sourcePhrase(tree, head), head, cue: [verb], content, named: true })];
    });
}
