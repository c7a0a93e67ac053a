import { CAPITALS, COUNTRY_SPELLINGS } from "./gazetteer.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { RELAYING, ROLE_CLASSES, SPEAKER_NOUNS } from "./lexicon.ts";
import type { FoundName } from "./name-words.ts";
import {
  FOREIGN_OPENERS,
  hasPersonalRole,
  isOutletBeside,
  isTitleBefore,
  ORG_OPENERS,
  ORG_WORDS,
  quoteText,
} from "./name-words.ts";
import { AMBIGUOUS_PLACES, ENDS_AS_PLACE, PLACES, STARTS_AS_PLACE, withCapitals } from "./places.ts";
import type { NameKind } from "./reading.ts";
import type { Tree } from "./tree.ts";
import { at, childrenOf } from "./tree.ts";

type Votes = Record<"Person" | "Organization" | "Place", number>;

/** Gives each spelling one kind in the whole article: what its words say, and what stands around each of its places. */
export function settleKinds(
  tree: Tree,
  found: readonly FoundName[],
  publishers: ReadonlySet<string>,
): readonly FoundName[] {
  const bySpelling = new Map<string, FoundName[]>();
  for (const name of found) {
    if (name.isoCode || name.body) continue;
    const text = quoteText(tree, name);
    const names = bySpelling.get(text);
    if (names) names.push(name);
    else bySpelling.set(text, [name]);
  }
  const votesOf = new Map([...bySpelling].map(([text, names]) => [text, votesFor(tree, text, names)]));
  for (const text of publishers) {
    const votes = votesOf.get(text);
    if (votes) votes.Organization += 10;
  }
  const isPerson = (text: string): boolean => {
    const votes = votesOf.get(text);
    return votes !== undefined && best(votes) === "Person";
  };
  // A longer name that ends as a person's shorter one is that person's; then its last word is, and perhaps its first.
  const words = new Map([...bySpelling.keys()].map((text) => [text, text.split(" ")]));
  for (const [text, parts] of words) {
    const votes = votesOf.get(text) as Votes;
    if (parts.length > 1 && parts.length <= 4 && parts.some((_, i) => i > 0 && isPerson(parts.slice(i).join(" "))))
      votes.Person += 2.5;
  }
  for (const [text, parts] of words) {
    if (parts.length < 2 || !isPerson(text)) continue;
    for (const surname of parts.slice(1).flatMap(withCapitals)) {
      const votes = votesOf.get(surname);
      if (votes) votes.Person += 5;
    }
    const given = votesOf.get(parts[0] as string);
    if (given) given.Person += PLACES.has(parts[0] as string) ? 2 : 5;
  }
  const openers = new Set(
    [...words].flatMap(([text, parts]) =>
      parts.length > 1 && best(votesOf.get(text) as Votes) === "Organization" ? [parts[0] as string] : [],
    ),
  );
  const owned = new Set(
    [...words].flatMap(([text, parts]) => (parts.length > 1 && isPerson(text) ? parts.flatMap(withCapitals) : [])),
  );
  for (const [text, parts] of words) {
    if (parts.length > 1 || owned.has(text) || GIVEN_NAMES.has(text)) continue;
    const votes = votesOf.get(text) as Votes;
    if (openers.has(text)) votes.Organization += 3;
    // Who is named again and again is given a full name once; a company's or club's is often one word.
    const [name, again] = bySpelling.get(text) as readonly FoundName[];
    const weight = name && !again && at(tree, name.end - 1).dep === "poss" ? 0.5 : 1;
    votes.Person -= 2.5 * weight;
    if (!PLACES.has(text)) votes.Organization += 1.5 * weight;
  }
  const vessels = new Set(
    [...bySpelling].flatMap(([text, names]) => (names.some((name) => isVessel(tree, name)) ? [text] : [])),
  );
  const kinds = new Map([...votesOf].map(([text, votes]) => [text, best(votes)]));
  return found.flatMap((name) => {
    if (name.isoCode || name.body) return [name];
    const text = quoteText(tree, name);
    return vessels.has(text) ? [] : [{ ...name, kind: kinds.get(text) ?? name.kind }];
  });
}

const VESSEL =
  /^(?:aircraft|battleship|boat|corvette|cruiser|destroyer|ferry|freighter|frigate|lander|probe|rocket|rover|satellite|ship|shuttle|spacecraft|steamship|submarine|tanker|telescope|trawler|tugboat|vessel|warship|yacht)$/i;

/** "the shuttle Atlantis", "Space Shuttle Atlantis": what carries a name and neither acts nor is a place. */
function isVessel(tree: Tree, { start, end }: FoundName): boolean {
  if (ORG_WORDS.test(at(tree, end - 1).text)) return false;
  const before = tree.tokens[start - 1];
  return (
    (before !== undefined && VESSEL.test(before.text) && !at(tree, start).sentStart) ||
    (end - start > 1 && tree.tokens.slice(start, end).some((token) => VESSEL.test(token.text)))
  );
}

/** The words' own votes, and what stands around on an average. */
function votesFor(tree: Tree, text: string, names: readonly FoundName[]): Votes {
  const around: Votes = { Person: 0, Organization: 0, Place: 0 };
  for (const name of names) addVotes(around, tree, name);
  const votes = wordVotes(text);
  for (const kind of ["Person", "Organization", "Place"] as const)
    votes[kind] += (around[kind] / names.length) * (names.length > 1 ? 1.5 : 1);
  // An age or a pronoun tells in one place for all.
  const told = names.map((name) => personAfter(tree, name.end) + personAgain(tree, name));
  votes.Person += Math.max(0, ...told) + Math.min(0, ...told);
  // So does a noun before it: "the weekly Alba", and "Alba" further on.
  if (names.some((name) => bodyBefore(tree, name))) votes.Organization += 3;
  if (names.some((name) => actsAsBody(tree, name))) votes.Organization += 4;
  if (names.some((name) => isOfKindOfPlace(tree, name))) votes.Place += 5;
  return votes;
}

/** "the carrier Acme", "radio station Acme" */
function bodyBefore(tree: Tree, { start }: FoundName): boolean {
  const before = tree.tokens[start - 1];
  return before !== undefined && (before.sentStart || /^\p{Ll}/u.test(before.text)) && BODY_NOUN.test(before.text);
}

/** "the town of Uyo" */
const isOfKindOfPlace = (tree: Tree, { start }: FoundName): boolean =>
  tree.tokens[start - 1]?.norm === "of" &&
  /^(?:city|district|hamlet|island|port|province|region|settlement|suburb|town|village)$/.test(
    tree.tokens[start - 2]?.norm ?? "",
  );

/** "Acme pays", "Acme did not reply": people and companies do so, and places do not. */
function dealsAsBody(tree: Tree, { end }: FoundName): boolean {
  const { dep, head } = at(tree, end - 1);
  return dep === "nsubj" && head >= end && DEALING.test(at(tree, head).lemma);
}

const DEALING = /^(?:acquire|buy|decline|deny|hire|launch|operate|own|pay|publish|reply|respond|sell|serve|sue)$/;

/** What companies have: "shares in Acme", "two managers of Acme". */
const COMPANY_HAS =
  /^(?:executive|employee|manager|share|shareholder|spokesman|spokesperson|spokeswoman|stake|subsidiary)$/;

/** Whether what a name does, or what stands by it, is a company's or an outlet's. */
function actsAsBody(tree: Tree, { start, end }: FoundName): boolean {
  const { dep, head } = at(tree, end - 1);
  const governor = at(tree, head);
  if (dep === "pobj") return governor.i < start && COMPANY_HAS.test(at(tree, governor.head).lemma);
  if (dep !== "nsubj" || head < start) return false;
  if (/^(?:employ|manufacture|operate|report)$/.test(governor.lemma)) return true;
  // "declined to comment"; "reported, citing"
  const beside = childrenOf(tree, head, "xcomp", "advcl");
  return beside.some(({ lemma, tag }) => lemma === "comment" || (RELAYING.has(lemma) && tag === "VBG"));
}

const length = (name: FoundName | undefined): number => (name ? name.end - name.start : 0);

/** Words that end names of organizations and places, and are surnames too: they count for less. */
const SURNAME_TOO =
  /^(?:bank|banks|bay|bridge|castle|church|forest|guard|hall|heights|hill|hills|lake|land|lane|park|parks|pope|port|post|press|school|square|star|street|sun|temple|tower|towers|wells|mission|court|field|wood)$/i;
/** "Wong Pik-wan": a name from East Asia in Latin letters. */
const HYPHENED = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ ?-\p{Ll}+|\p{Lu}\p{Ll}+)(?:-\p{Ll}+)?$/u;

/** What the words of a name say of it by themselves. */
function wordVotes(text: string): Votes {
  const words = text.split(" ");
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  const listed = PLACES.has(text) || CAPITALS.has(text);
  const single = words.length === 1;
  const opens = ORG_OPENERS.test(first) && /^(?:of|for)$/.test(second);
  const local = PLACES.has(first) || CAPITALS.has(first) || COUNTRY_SPELLINGS.has(first);
  const weight = SURNAME_TOO.test(last) && !local ? 1 : 6;
  const given = words.length <= 4 && GIVEN_NAMES.has(first) && !/^(?:of|for|and|the|['’]s)$/.test(second);
  const isAcronym = /^\p{Lu}{2,6}$/u.test(text) && !listed;
  return {
    Person: (given ? 4 : 0) + (isAcronym ? -6 : 0) + (text.includes("-") && HYPHENED.test(text) ? 4 : 0),
    Organization: isAcronym
      ? 4
      : opens || (!single && FOREIGN_OPENERS.test(first))
        ? 6
        : !single && ORG_WORDS.test(last)
          ? weight
          : 0,
    Place:
      (listed ? (AMBIGUOUS_PLACES.has(text) ? 1 : 4) : 0) +
      (STARTS_AS_PLACE.test(text) ? 5 : !single && ENDS_AS_PLACE.test(text) ? weight - 0.5 : 0),
  };
}

const LABEL_KINDS: Readonly<Record<string, keyof Votes>> = {
  PERSON: "Person",
  ORG: "Organization",
  GPE: "Place",
  LOC: "Place",
  FAC: "Place",
};

/** Nouns that say of the name beside them that it is an organization's: "the Acme group", "the carrier Acme", "Acme, a company". */
const BODY_NOUN =
  /^(?:agency|airline|army|association|automaker|band|bank|battalion|blog|brand|brewer|brigade|broadcaster|builder|carmaker|carrier|chain|channel|charity|club|coalition|college|commission|committee|company|conglomerate|consultancy|contractor|cooperative|council|daily|department|developer|duo|faction|firm|force|foundation|gang|giant|group|guerrillas|hospital|institute|insurer|insurgents|journal|label|lender|magazine|maker|manufacturer|militant|militia|ministry|movement|museum|network|newspaper|ngo|nonprofit|organisation|organization|paper|party|producer|provider|publisher|quartet|rebel|regiment|regulator|retailer|school|service|startup|station|studio|subsidiary|supermarket|supplier|tabloid|team|trio|union|unit|university|utility|watchdog|website|weekly)$/;

/** "the sculptor Ann Hill" */
const AGENT = /(?:[^n]er|or|ist|ian|man|woman|person|ress)$/;

/** What belongs to companies, clubs and parties: "Acme's shares", "the Acme chairman". */
const OF_BODY =
  /^(?:analyst|boss|branch|captain|ceo|chairman|chairwoman|chief|coach|defender|director|employee|executive|factory|fan|founder|goalkeeper|headquarters|manager|midfielder|mp|plant|player|president|profit|revenue|sale|share|shareholder|spokesman|spokesperson|spokeswoman|staff|stock|store|striker|subsidiary|worker)$/i;

function isOfBody(tree: Tree, { end }: FoundName): boolean {
  const { dep, head } = at(tree, end - 1);
  if (!["compound", "poss", "nmod"].includes(dep) || head < end) return false;
  return OF_BODY.test(at(tree, head).lemma) && !/^(?:administration|campaign|presidency)$/.test(at(tree, end).text);
}

/** "Ann Hill, who", "Ann Hill, 61," and "Ann Hill, a farmer" are people; "Acme, which", "Acme, a company" are none. */
function personAfter(tree: Tree, end: number): number {
  const [comma, next, after] = tree.tokens.slice(end, end + 3);
  if (comma?.text !== ",") return 0;
  if (/^(?:which|where)$/.test(next?.text ?? "")) return -3;
  if (next?.text === "who") return /^(?:VBP|MD)$/.test(after?.tag ?? "") ? 0 : 5;
  return /^[1-9]\d$/.test(next?.text ?? "") && /^[,.)]$/.test(after?.text ?? "") ? 5 : 0;
}

/** "Hill said she", "Acme said it", "Hill sat in her kitchen": the pronoun for who speaks or does so. */
function personAgain(tree: Tree, { end }: FoundName): number {
  const last = at(tree, end - 1);
  if (last.dep !== "nsubj" || last.head < end) return 0;
  const next = tree.tokens[last.head + 1];
  const pronoun = (next?.norm === "that" ? tree.tokens[last.head + 2] : next)?.norm ?? "";
  if (/^s?he$/.test(pronoun)) return 5;
  if (pronoun === "it") return -2;
  // No other name comes between, who might be meant.
  const after = tree.tokens.slice(last.head + 1, last.head + 5);
  const whose = after.find(({ norm, tag }) => /^(?:his|her|its)$/.test(norm) || tag === "NNP")?.norm ?? "";
  return /^(?:his|her)$/.test(whose) ? 3 : whose === "its" ? -3 : 0;
}

/** What the recogniser, and the words around one place of a name, say of it. */
function addVotes(votes: Votes, tree: Tree, name: FoundName): void {
  const before = tree.tokens[name.start - 1];
  const label = LABEL_KINDS[at(tree, name.end - 1).entity];
  if (label) votes[label] += 1.5;
  if (name.kind !== "Country") votes[name.kind] += 1;
  if (isTitleBefore(tree, name)) votes.Person += 3;
  if (hasPersonalRole(tree, name)) votes.Person += 3;
  if (isOutletBeside(tree, name)) votes.Organization += 2;
  if (BODY_NOUN.test(tree.tokens[name.end]?.lemma ?? "")) votes.Organization += 2.5;
  if (isOfBody(tree, name)) votes.Organization += 2.5;
  if (/^(?:administration|campaign|presidency)$/.test(tree.tokens[name.end]?.text ?? "")) votes.Person += 2.5;
  if (before && (before.sentStart || /^\p{Ll}/u.test(before.text))) {
    if (
      !BODY_NOUN.test(before.text) &&
      before.tag === "NN" &&
      (SPEAKER_NOUNS.has(before.lemma) || ROLE_CLASSES[before.lemma] || AGENT.test(before.text))
    )
      votes.Person += 3;
  }
  for (const { lemma } of childrenOf(tree, name.end - 1, "appos")) {
    if (BODY_NOUN.test(lemma)) votes.Organization += 3;
    else if (AGENT.test(lemma)) votes.Person += 3;
  }
  // "Arlington, VA"
  if (label === "Place" && before?.text === "," && LABEL_KINDS[tree.tokens[name.start - 2]?.entity ?? ""] === "Place")
    votes.Place += 4;
  if (/^(?:in|near|across|outside|throughout)$/.test(before?.norm ?? "")) votes.Place += 1;
  if (dealsAsBody(tree, name)) votes.Place -= 3;
  if (roleBefore(tree, name)) votes.Person += 3;
  // "Ann Hill from Leeds"
  const [from, home] = tree.tokens.slice(name.end, name.end + 2);
  if (from?.norm === "from" && LABEL_KINDS[home?.entity ?? ""] === "Place" && length(name) > 1) votes.Person += 3;
  // "Ann Hill of Acme", "on Acme"
  if (before?.norm === "of" && tree.tokens[name.start - 2]?.entity === "PERSON") {
    votes.Organization += 2;
    votes.Person -= 3;
  }
  if (before?.norm === "on" && length(name) === 1) votes.Organization += 1.5;
  // "the Danube", not "the Hill campaign"
  const head = at(tree, name.end - 1);
  const describes = head.head >= name.end && head.dep !== "nsubj";
  if (before?.norm === "the" && before.head === head.i && !describes) votes.Person -= 4;
}

/** "the prefect of Kelbou, Ann Hill,": the parser may hang the name on the place. */
function roleBefore(tree: Tree, { start, end }: FoundName): boolean {
  if (end - start < 2 || tree.tokens[start - 1]?.text !== ",") return false;
  const before = tree.tokens.slice(Math.max(0, start - 8), start - 1);
  const of = before.findLastIndex(({ norm }) => /^(?:at|for|in|of)$/.test(norm));
  const role = before[of - 1];
  return role?.tag === "NN" && SPEAKER_NOUNS.has(role.lemma) && before.slice(of).every(({ text }) => text !== ",");
}

/** The kind with most votes; where two are level, a person before an organization before a place. */
const best = (votes: Votes): NameKind =>
  (["Person", "Organization", "Place"] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a));
