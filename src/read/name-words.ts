import type { Token } from "../nlp/index.ts";
import { ASSERTING, OUTLET_NOUNS, QUOTING, SPEAKER_NOUNS, TITLES } from "./lexicon.ts";
import type { NameKind } from "./reading.ts";
import type { Run, Tree } from "./tree.ts";
import { at, childrenOf } from "./tree.ts";

/** A name in the text, before it is known whose it is. `body` is set for a body in the gazetteer, `isoCode` for a country. */
export interface FoundName extends Run {
  readonly kind: NameKind;
  readonly isoCode?: string;
  readonly body?: string;
  /** "Afghan" in "the Afghan team": it tells whose, but names nobody. */
  readonly adjective?: boolean;
}

const ORGANIZATION_NOUN =
  "academy|administration|agency|alliance|assembly|association|authority|bank|board|brigade|bureau|center|centre|chamber|church|club|coalition|co|college|command|commission|committee|company|confederation|conference|congress|corp|corporation|corps|council|court|department|directorate|dispatch|division|echo|enquirer|examiner|faculty|federation|fc|firm|force|forces|foundation|front|fund|government|group|guard|guards|herald|holdings|hospital|inc|inquirer|institute|institution|international|journal|laboratory|laboratories|league|ledger|llc|ltd|magazine|ministry|mission|movement|municipality|museum|navy|network|news|office|org|organisation|organization|parliament|partnership|party|plc|police|post|press|project|programme|school|secretariat|senate|sentinel|service|services|society|studies|star|sun|symphony|orchestra|team|television|theatre|times|tribune|tribunal|trust|union|university|weekly|army|regiment|battalion|airlines|airways|telegraph|gazette|observer|guardian|chronicle|mirror|united|ab|aerospace|air|ag|asa|airline|archives|associates|athletic|aviation|bancorp|broadcasting|brotherhood|brothers|bulletin|cabinet|capital|caucus|communications|computer|computers|conservatory|consortium|cooperative|courier|dynamics|electric|electronics|energy|enterprises|entertainment|express|finance|financial|gmbh|greens|industries|infantry|insurance|investments|labs|library|management|media|militia|motor|motors|mutual|nv|oyj|office|ombudsman|orchestra|partners|patrol|petroleum|pharmaceuticals|philharmonic|pictures|polytechnic|productions|publishers|publishing|radio|railway|railways|records|register|registry|research|resources|rovers|sa|securities|software|spa|solutions|studio|studios|syndicate|systems|technologies|telecom|transit|transport|treasury|union|unionists|wanderers|wire";
/** A word that says at the end of a name that it is an organization's. */
export const ORG_WORDS = new RegExp(`^(?:${ORGANIZATION_NOUN})$`, "i");
/** Those that open one: "Ministry of", "Council for". */
export const ORG_OPENERS =
  /^(?:academy|agency|alliance|assembly|association|bank|board|bureau|cabinet|center|centre|chamber|church|college|commission|committee|confederation|congress|council|court|department|directorate|faculty|federation|foundation|fund|house|institute|institution|institutes|laboratory|league|ministry|municipality|museum|movement|office|organisation|organization|parliament|party|school|secretariat|society|union|university)$/i;

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
export const isProperWord = (token: Token | undefined): boolean =>
  isCapitalised(token) && /^NNP/.test(token?.tag ?? "");

/** The words of a run with straight apostrophes and single spaces. */
export const quoteText = (tree: Tree, run: Run): string =>
  tree.text
    .slice(at(tree, run.start).start, at(tree, run.end - 1).end)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ");

const PARTICLE =
  /^(?:of|for|and|the|in|on|de|del|della|da|das|do|di|van|von|der|den|und|bin|bint|ibn|al|el|la|las|los|le|les|du|des|dos|e|y|ten|ter|af|av|zu|zum|bin|abu|ud|ul|&|-|–|'|’|\.|'s|’s)$/i;

/** Capitalised words with at most small words and the parts of hyphened ones between. */
export const allCapitalised = (tree: Tree, run: Run): boolean =>
  tree.tokens
    .slice(run.start, run.end)
    .every(
      (token) =>
        isCapitalised(token) ||
        /^\d+$/.test(token.text) ||
        PARTICLE.test(token.text) ||
        /^[-–'’]$/.test(tree.tokens[token.i - 1]?.text ?? ""),
    );

export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && TITLES.has(token.text.toLowerCase().replace(/\.$/, ""));

export const isTitleBefore = (tree: Tree, run: Run): boolean =>
  isTitle(tree.tokens[run.start - 1]) && run.end - run.start <= 4;

/** "Oleksandr K., the commander of": a person is a role's holder, not an organization. */
export const hasPersonalRole = (tree: Tree, run: Run): boolean =>
  allCapitalised(tree, run) &&
  !tree.tokens.slice(run.start, run.end).some((token) => ORG_WORDS.test(token.text)) &&
  childrenOf(tree, run.end - 1, "appos").some(
    (child) => /^NN$/.test(child.tag) && SPEAKER_NOUNS.has(child.lemma.toLowerCase()),
  );

/** "news agency Yonhap", "the newspaper Izvestia": the noun beside it says what it is. */
export function isOutletBeside(tree: Tree, run: Run): boolean {
  const before = tree.tokens[run.start - 1];
  const after = tree.tokens[run.end];
  const says = (token: Token | undefined) => token !== undefined && OUTLET_NOUNS.has(token.lemma.toLowerCase());
  return says(before) || says(after);
}

/** Whether the name at this head token is what a verb of saying, or "according to", attributes to. */
export function isSource(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const governor = at(tree, token.head);
  if (["nsubj", "agent"].includes(token.dep)) return ASSERTING.has(governor.lemma) || QUOTING.has(governor.lemma);
  return (
    token.dep === "pobj" &&
    (governor.dep === "agent" || at(tree, governor.head).lemma === "accord" || governor.lemma === "per")
  );
}

/** Words that open an organization's name in other tongues of Europe: "Instituto Cervantes", "Partido Popular". */
export const FOREIGN_OPENERS =
  /^(?:agenzia|agencia|agence|asociaci[oó]n|associa[cç][aã]o|associazione|banca|banco|banque|bundes\p{Ll}*|borussia|centro|clube?|comit[eé]|compagnie|consiglio|consejo|deportivo|dinamo|dynamo|empresa|federaci[oó]n|fondazione|fundaci[oó]n|fonds|fondation|frente|grupo|gruppo|hospital|institut|instituto|istituto|lega|liceo|liga|ligue|lokomotiv|minist[eè]re|ministerio|ministero|movimento|movimiento|mouvement|museo|mus[eé]e|olympique|organizaci[oó]n|parti|partido|partito|prensa|sindicato|spartak|sporting|societ[aà]|soci[eé]t[eé]|uni[oó]n|unione|universidade?|universit[aà]|universit[eé]|universit[aä]t)$/iu;
