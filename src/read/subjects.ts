import type { Token } from "../nlp/index.ts";
import type { Scene } from "./candidate.ts";
import type { Meant } from "./coreference/coreference.ts";
import { type Cast, entityAt } from "./coreference/traits.ts";
import { isForces, isHolder, isPeople, lemmaOf, MEASURES } from "./measures.ts";
import type { Subject } from "./reading.ts";
import { at, childOf, childrenOf, sentenceOf, subtree, type Tree } from "./tree.ts";

const classOf = (noun: Token): string => (isForces(noun) ? "forces" : isPeople(noun) ? "people" : lemmaOf(noun));

/**
 * What a noun phrase is about: the entity that it names or that qualifies it ("North Korean soldiers", "casualties among the
 * police"), or of whom it stands for; else for "these troops" what the phrase before was about. Not `counting`, "three arrests" are
 * arrests and not people, and "two of the pumps" are pumps.
 */
export function subjectFinder(
  scene: Scene,
  cast: Cast,
  meant: Meant,
  speaker: (token: Token) => number | null,
  counting = true,
): (noun: Token) => Subject {
  const { tree } = scene;
  const counts = ({ lemma }: Token): boolean => MEASURES.has(lemma) && (counting || !ACTS.test(lemma));
  const entityOf = (token: Token) => speaker(token) ?? entityAt(scene, cast, meant(token));

  // "soldiers among its soldiers": a phrase may lead back into itself.
  const under = new Set<Token>();
  const stated = (noun: Token): Subject | null => {
    if (under.has(noun)) return null;
    under.add(noun);
    const subject = statedOnce(noun);
    under.delete(noun);
    return subject;
  };

  const statedOnce = (noun: Token): Subject | null => {
    const own = entityOf(noun);
    if (own !== null) return { entity: own, noun: cast.entities[own]?.kind === "Country" ? "people" : "body" };
    const owner = childOf(tree, noun.i, "poss");
    const possessor = owner?.tag === "PRP$" && meant(owner) !== owner ? subjectOf(owner) : null;
    const theirs = /^(?:body|people|forces)$/.test(possessor?.noun ?? "") ? possessor : null;
    // "their numbers", "its losses": of those whose they are.
    if (theirs && theirs.noun !== "body" && (isHolder(noun) || counts(noun) || noun.lemma === "number")) return theirs;
    const left = [theirs?.entity ?? null, ...subtree(tree, noun.i, (token) => token.i > noun.i).map(entityOf)];
    const right = childrenOf(tree, noun.i, "prep")
      .filter((token) => ["of", "among", "by", "from"].includes(token.norm))
      .flatMap((token) => childrenOf(tree, token.i, "pobj"))
      .map((token) => stated(token)?.entity ?? null);
    // The nearest to the noun qualifies it: in "Ukraine's North Korean prisoners", the second.
    const entity = [...[...left].reverse(), ...right].find((found) => found !== null) ?? null;
    if (entity === null) return null;
    return { entity, noun: counting || noun.tag !== "CD" ? classOf(noun) : (partOf(noun) ?? "people") };
  };

  /** "house prices" and "the price of houses" are about house prices, "cholera cases" about cholera, "deaths" about people. */
  const topic = (noun: Token): string => {
    if (isPeople(noun)) return classOf(noun);
    if (!counting && noun.entity === "MONEY") return "money";
    if (noun.tag === "CD" || (!counting && isNumber(noun))) return (counting ? null : partOf(noun)) ?? "people";
    // "Ebola deaths" are people's; "Ebola cases" are Ebola's.
    const compounds =
      counts(noun) && noun.lemma !== "case" && noun.lemma !== "infection"
        ? []
        : [
            ...childrenOf(tree, noun.i, "amod").filter(
              (word) => tellsApart(word) || (!counting && NEW.test(word.norm)),
            ),
            ...childrenOf(tree, noun.i, "compound"),
          ];
    const of = childrenOf(tree, noun.i, "prep")
      .filter(({ norm }) => norm === "of")
      .flatMap((token) => childrenOf(tree, token.i, "pobj"));
    const topics = [...compounds, ...of]
      .filter(
        (token) =>
          (/^NN/.test(token.tag) || token.dep === "amod") &&
          token.text.length > 2 &&
          !/^(?:CARDINAL|MONEY|QUANTITY|PERCENT|DATE)$/.test(token.entity) &&
          !counts(token),
      )
      .map(classOf);
    if ((counts(noun) && noun.lemma !== "loss") || isHolder(noun) || noun.lemma === "life")
      return topics.join(" ") || "people";
    return [...topics, classOf(noun)].join(" ");
  };

  /** "two of the pumps", "one of them": pumps. */
  const partOf = (number: Token): string | null => {
    const whole = childrenOf(tree, number.i, "prep")
      .filter(({ norm }) => norm === "of")
      .map(({ i }) => childOf(tree, i, "pobj"))[0];
    const noun = whole && meant(whole);
    return noun && /^NN/.test(noun.tag) ? classOf(noun) : null;
  };

  /** "my driver" is none of those whom the text names. */
  const isOwn = (noun: Token): boolean => !counting && !isPeople(noun) && childOf(tree, noun.i, "poss")?.tag === "PRP$";
  const isNoOne = ({ norm, i }: Token): boolean => norm === "one" && tree.tokens[i - 1]?.norm === "no";

  const before = (noun: Token): Subject | null => {
    const wanted = classOf(noun);
    const anybody = noun.tag === "CD";
    const from = Math.max(0, sentenceOf(tree, Math.max(0, sentenceOf(tree, noun.i).start - 1)).start);
    for (let i = noun.i - 1; i >= from; i--) {
      const token = at(tree, i);
      const plural = /^NN(?:P?S)$/.test(token.tag);
      if (!plural || !["nsubj", "nsubjpass", "dobj", "pobj"].includes(token.dep)) continue;
      const subject = stated(token);
      if (subject && (anybody || subject.noun === wanted || subject.noun === "people")) return subject;
    }
    return null;
  };

  const subjectOf = (token: Token): Subject => {
    const noun = meant(within(tree, token));
    const refers =
      !/^NNP?$/.test(noun.tag) && ["these", "those", "the"].includes(childOf(tree, noun.i, "det")?.norm ?? "");
    const known = stated(noun) ?? (refers ? before(noun) : null);
    if (known) return known;
    if (!counting && noun === token && (/^(?:nobody|none)$/.test(noun.norm) || isNoOne(noun)))
      return { entity: null, noun: "people" };
    return {
      entity: null,
      noun: /^(?:PRP|W|DT)/.test(noun.tag) || NONE.test(noun.norm) ? "" : `${isOwn(noun) ? "own " : ""}${topic(noun)}`,
    };
  };
  return subjectOf;
}

/** "Nobody at the club" is of the club. */
const within = (tree: Tree, noun: Token): Token =>
  (NONE.test(noun.norm) ? childrenOf(tree, noun.i, "prep").map(({ i }) => childOf(tree, i, "pobj"))[0] : undefined) ??
  noun;

/** "the Upper dam", "the second bridge": a word that tells one of a kind from others. */
const tellsApart = ({ text, norm, i, tag }: Token): boolean =>
  (tag === "NNP" && i > 0 && /^\p{Lu}/u.test(text)) ||
  /^(?:first|second|third|fourth|northern|southern|eastern|western|upper|lower|smaller|larger|bigger|old|older|newer|other|another)$/.test(
    norm,
  );

/** "the new truce" is not the one before; "new cases" are cases. */
const NEW = /^(?:fresh|new)$/;
const NONE = /^(?:nobody|none|neither)$/;
/** Of the nouns that count people, those that name what was done or happened. */
const ACTS = /^(?:casualty|loss|death|fatality|injury|arrest|detention)$/;
/** "Eleven are missing": a number that opens a sentence may be taken for a name. */
const isNumber = ({ norm }: Token): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores|hundred|hundreds|thousands)$/.test(
    norm,
  );
