import type { Token } from "../nlp/index.ts";
import { ownSubject, type Scene } from "./candidate.ts";
import { isForces, isHolder, isPeople, lemmaOf, MEASURES } from "./measures.ts";
import type { Subject } from "./reading.ts";
import { sexOfName, sexOfNoun } from "./sexes.ts";
import type { Cast } from "./speakers.ts";
import { ancestors, at, childOf, childrenOf, sentenceOf, subtree } from "./tree.ts";

const classOf = (noun: Token): string => (isForces(noun) ? "forces" : isPeople(noun) ? "people" : lemmaOf(noun));

/**
 * What a noun phrase is about: the entity that it names or that qualifies it ("North Korean soldiers", "casualties among the
 * police"), else for "they" and "these troops" what the phrase before was about.
 */
export function subjectFinder(scene: Scene, cast: Cast): (noun: Token) => Subject {
  const { tree } = scene;
  const entityAt = (token: Token) => cast.names[scene.nameOf[token.i] ?? -1]?.entity ?? null;

  const stated = (noun: Token): Subject | null => {
    const own = entityAt(noun);
    if (own !== null) return { entity: own, noun: cast.entities[own]?.kind === "Country" ? "people" : "body" };
    const left = subtree(tree, noun.i, (token) => token.i > noun.i).map(entityAt);
    const right = childrenOf(tree, noun.i, "prep")
      .filter((token) => ["of", "among", "by", "from"].includes(token.norm))
      .flatMap((token) => childrenOf(tree, token.i, "pobj"))
      .map((token) => stated(token)?.entity ?? null);
    // The nearest to the noun qualifies it: in "Ukraine's North Korean prisoners", the second.
    const entity = [...[...left].reverse(), ...right].find((found) => found !== null) ?? null;
    return entity === null ? null : { entity, noun: classOf(noun) };
  };

  /** "house prices" and "the price of houses" are about house prices, "cholera cases" about cholera, "deaths" about people. */
  const topic = (noun: Token): string => {
    if (isPeople(noun)) return classOf(noun);
    if (noun.tag === "CD") return "people";
    // "Ebola deaths" are people's; "Ebola cases" are Ebola's.
    const compounds =
      MEASURES.has(noun.lemma) && noun.lemma !== "case" && noun.lemma !== "infection"
        ? []
        : [...childrenOf(tree, noun.i, "amod").filter(tellsApart), ...childrenOf(tree, noun.i, "compound")];
    const of = childrenOf(tree, noun.i, "prep")
      .filter(({ norm }) => norm === "of")
      .flatMap((token) => childrenOf(tree, token.i, "pobj"));
    const topics = [...compounds, ...of]
      .filter(
        (token) =>
          (/^NN/.test(token.tag) || token.dep === "amod") &&
          token.text.length > 2 &&
          !/^(?:CARDINAL|MONEY|QUANTITY|PERCENT|DATE)$/.test(token.entity) &&
          !MEASURES.has(token.lemma),
      )
      .map(classOf);
    if ((MEASURES.has(noun.lemma) && noun.lemma !== "loss") || isHolder(noun) || noun.lemma === "life")
      return topics.join(" ") || "people";
    return [...topics, classOf(noun)].join(" ");
  };

  const before = (noun: Token): Subject | null => {
    const wanted = classOf(noun);
    const theirs = childOf(tree, noun.i, "poss")?.tag === "PRP$";
    const anybody = theirs || /^(?:PRP|CD)/.test(noun.tag);
    const roles = theirs ? ["nsubj", "nsubjpass"] : ["nsubj", "nsubjpass", "dobj", "pobj"];
    const from = Math.max(0, sentenceOf(tree, Math.max(0, sentenceOf(tree, noun.i).start - 1)).start);
    for (let i = noun.i - 1; i >= from; i--) {
      const token = at(tree, i);
      const plural = /^NN(?:P?S)$/.test(token.tag);
      if (!plural || !roles.includes(token.dep)) continue;
      const subject = stated(token);
      if (subject && (anybody || subject.noun === wanted || subject.noun === "people")) return subject;
    }
    return null;
  };

  return (noun) => {
    const meant = referent(scene, noun);
    const refers =
      meant.tag.startsWith("PRP") ||
      ["these", "those", "the", "their", "its"].includes(childOf(tree, meant.i, "det", "poss")?.norm ?? "");
    const known = stated(meant) ?? (refers ? before(meant) : null);
    if (known) return known;
    return { entity: null, noun: meant.tag.startsWith("PRP") || NONE.test(meant.norm) ? "" : topic(meant) };
  };
}

/**
 * Whom a pronoun may mean: in what somebody says or denies, himself ("the club denied that it had"); of "he" and "she" else the
 * person of that sex who was named last, of the others the subject of the sentence before. "Nobody at the club" is of the club.
 * Anything else is itself.
 */
function referent({ tree, names }: Scene, noun: Token): Token {
  if (NONE.test(noun.norm)) {
    const within = childrenOf(tree, noun.i, "prep").map(({ i }) => childOf(tree, i, "pobj"))[0];
    return within ?? noun;
  }
  if (!/^(?:it|he|she|they)$/.test(noun.norm)) return noun;
  const sex = noun.norm === "he" ? "man" : noun.norm === "she" ? "woman" : null;
  const nameAt = (token: Token) => names.find(({ start, end }) => start <= token.i && token.i < end);
  const mayBe = (token: Token) => {
    const name = nameAt(token);
    if (!name) return sex === null || (sexOfNoun(token.lemma) ?? sex) === sex;
    return sex === null ? name.kind !== "Person" : name.kind === "Person" && (sexOfName(tree, name) ?? sex) === sex;
  };
  const around = ancestors(tree, noun.i).find(({ dep, head }) => dep === "ccomp" && ownSubject(tree, at(tree, head)));
  const sayer = around && ownSubject(tree, at(tree, around.head));
  if (sayer && sayer.i !== noun.i && sayer.tag.startsWith("NN") && mayBe(sayer)) return sayer;
  if (sex) {
    const people = names.filter((name) => name.kind === "Person" && name.end <= noun.i && name.end > noun.i - FAR);
    const last =
      people.findLast((name) => sexOfName(tree, name) === sex) ??
      people.findLast((name) => sexOfName(tree, name) === null);
    return last ? at(tree, last.end - 1) : noun;
  }
  const { start } = sentenceOf(tree, noun.i);
  if (start === 0) return noun;
  const before = sentenceOf(tree, start - 1);
  const subject = tree.tokens
    .slice(before.start, before.end)
    .find(({ dep, tag }) => /^nsubj/.test(dep) && tag.startsWith("NN"));
  return subject && mayBe(subject) && /S$/.test(subject.tag) === (noun.norm === "they") ? subject : noun;
}

/** "the Upper dam", "the second bridge": a word that tells one of a kind from others. */
const tellsApart = ({ text, norm, i, tag }: Token): boolean =>
  (tag === "NNP" && i > 0 && /^\p{Lu}/u.test(text)) ||
  /^(?:first|second|third|fourth|northern|southern|eastern|western|upper|lower|smaller|larger|bigger|old|older|newer|other|another)$/.test(
    norm,
  );

/** How many words back a person is still meant by "he". */
const FAR = 60;
const NONE = /^(?:nobody|none|neither)$/;
