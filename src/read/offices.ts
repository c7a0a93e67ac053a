import type { Token } from "../nlp/index.ts";
import type { Candidate, Scene } from "./candidate.ts";
import { BODIES, SPEAKER_NOUNS } from "./lexicon.ts";
import { ORG_WORDS, quoteText } from "./name-words.ts";
import type { Tree } from "./tree.ts";
import { at, childOf, childrenOf, subtree } from "./tree.ts";

/**
 * The body that a source is or speaks for, in the article's own words without an article, in lower case: "coast guard" of "the coast
 * guard", "Ann Hill of the coast guard", "coast guard spokeswoman Ann Hill" and "a coast guard officer". Null where the phrase tells of none.
 */
export function bodyOf(scene: Scene, { head, source }: Candidate): string | null {
  if (!head) return null;
  const { tree } = scene;
  const inSource = new Set(source.map(({ i }) => i));
  const name = scene.names[scene.nameOf[head.i] ?? -1];
  if (name && name.kind !== "Person") return null;
  // "the operator, Fast Lines": the name tells the body.
  const called = childrenOf(tree, head.i, "appos").map(({ i }) => scene.names[scene.nameOf[i] ?? -1]);
  const body = called.find((one) => one?.kind === "Organization");
  if (!name && body) return quoteText(tree, body).toLowerCase();
  if (!name) return isBody(head) ? wordsOf(tree, head) : isOffice(head) ? whose(tree, head) : null;
  const last = at(tree, name.end - 1);
  const outside = (token: Token) => token.i < name.start || token.i >= name.end;
  const offices = [
    ...childrenOf(tree, last.i, "compound", "nmod", "appos").filter(outside),
    ...(last.dep === "appos" ? [at(tree, last.head)] : []),
  ].filter((token) => isOffice(token) && inSource.has(token.i));
  for (const office of offices) {
    const body = whose(tree, office) ?? before(tree, office, name.start);
    if (body) return body;
  }
  return belonging(tree, last) ?? led(tree, last);
}

/** Whoever may speak for a body, and not only from inside it. */
const isOffice = ({ lemma }: Token): boolean => {
  const noun = lemma.toLowerCase();
  return (SPEAKER_NOUNS.has(noun) || HEADS.test(noun)) && !PRIVATE.test(noun);
};
const PRIVATE =
  /^(?:accuser|activist|critic|father|insider|investor|mother|neighbou?r|owner|parent|patient|player|resident|soldier|student|supporter|survivor|teacher|trader|veteran|victim|witness|worker)$/;
/** Those who are called by what they lead. */
const HEADS =
  /^(?:boss|chair(?:man|woman|person)?|chief|commander|director|head|leader|manager|president|spokes(?:man|woman|person))$/;
const isBody = ({ lemma }: Token): boolean =>
  BODIES.has(lemma.toLowerCase()) || ORG_WORDS.test(lemma) || /^(?:inspectorate|hall|campaign)$/.test(lemma);

/** "the ministry's spokesman", "a coast guard officer", "the director of the clinic". */
const whose = (tree: Tree, office: Token): string | null => {
  const owner = childOf(tree, office.i, "poss");
  if (owner && !owner.tag.startsWith("PRP")) return wordsOf(tree, owner);
  const of = belonging(tree, office);
  if (of) return of;
  const nouns = childrenOf(tree, office.i, "compound", "nmod").filter((token) => token.i < office.i);
  // "the energy minister": of the energy ministry
  if (office.lemma === "minister") return nouns[0] ? `${wordsOf(tree, nouns[0])} ministry` : null;
  const body = nouns.findLast((noun) => isBody(noun) || HEADS.test(office.lemma));
  return body ? wordsOf(tree, body, [...childrenOf(tree, office.i, "amod"), ...nouns]) : null;
};

/** "commission chairman Ann Hill": the parser may hang both nouns on the name. */
function before(tree: Tree, office: Token, start: number): string | null {
  const body = tree.tokens[office.i - 1];
  return office.i === start - 1 && body && isBody(body) ? wordsOf(tree, body) : null;
}

/** "of the coast guard", "at the clinic", "for the city". */
function belonging(tree: Tree, noun: Token): string | null {
  for (const preposition of childrenOf(tree, noun.i, "prep")) {
    const body = /^(?:of|at|for|from|with)$/.test(preposition.norm) && childOf(tree, preposition.i, "pobj");
    if (body && !body.tag.startsWith("PRP")) return wordsOf(tree, body);
  }
  return null;
}

/** "Ann Hill, who heads the mission" */
function led(tree: Tree, noun: Token): string | null {
  const verb = childrenOf(tree, noun.i, "relcl").find(({ lemma }) => /^(?:chair|direct|head|lead|run)$/.test(lemma));
  const body = verb && childOf(tree, verb.i, "dobj");
  return body ? wordsOf(tree, body) : null;
}

/** A noun with what stands before it, and whose or where it is: "hospital of san vidal". */
function wordsOf(tree: Tree, noun: Token, more: readonly Token[] = []): string {
  const own = subtree(
    tree,
    noun.i,
    (token) =>
      /^(?:acl|relcl|appos|punct|cc|conj|case)$/.test(token.dep) || (token.dep === "prep" && token.norm !== "of"),
  );
  const words = [...new Set([...more.filter(({ i }) => i < noun.i), ...own])].filter(({ tag }) =>
    /^(?:NN|JJ|IN|CD)/.test(tag),
  );
  return words.map(({ norm }) => norm).join(" ");
}
