/**
 * Bodies that every state has one of, by their folded names (name-key.ts): "defence ministry", "supreme court", "general staff". Which one
 * is meant is told by whose it is, and one may be written in many ways: "Ministry of Defence of Peru", "Peru's Defense Ministry".
 */

const AREA =
  "(?:agricultur(?:e|al)|aviation|commerce|communications?|culture|defen[cs]e|development|digital \\w+|econom(?:y|ic \\w+|ics)|education|emergenc(?:y|ies)|emergency situations|energy|environment(?:al protection)?|family|finances?|fisheries|foreign(?: affairs)?|health|higher education|home(?: affairs)?|housing|human services|industry|information|infrastructure|interior|internal affairs|justice|labou?r|mines|mining|oil|petroleum|planning|public health|public works|science|security|social \\w+|sports?|state|technology|tourism|trade|transport(?:ation)?|unification|veterans affairs|water)";
const AREAS = `${AREA}(?: (?:and|&) ${AREA})*`;
/** Whose part of a state it is: no other body's name. */
const LEVEL = "(?:(?:central|federal|general|main|national|state) )?";

const MINISTRY = new RegExp(
  `^(?:(${AREAS}) (ministry|department)|(ministry|department) (?:of|for)(?: the)? (${AREAS}))$`,
);
const OTHER = new RegExp(
  `^(?:general staff|central bank|(?:federal|national|state) police|${LEVEL}(?:armed forces|air force|ground forces|land forces|joint chiefs of staff|coast guard|national guard|border (?:guards?|guard service|service)|security (?:council|service)|(?:defence |foreign |military )?intelligence (?:agency|directorate|service)|election commission|electoral commission|investigative committee|prosecutor general(?: office)?|national assembly|(?:constitutional|high|supreme) court))$`,
);

/** A body of a state in one way to write it, and whose it is, as far as its name says. */
export interface StateBody {
  readonly body: string;
  readonly owner: string | null;
}

/** What a folded name says if it is of such a body; null for any other. */
export function stateBody(key: string): StateBody | null {
  const alone = inOneWay(key);
  if (alone) return { body: alone, owner: null };
  const words = key.split(" ");
  for (let i = 1; i < words.length - 1; i++) {
    const [before, after] = [words.slice(0, i), words.slice(i)];
    const owned = inOneWay(after.join(" "));
    if (owned && !isLevel(before)) return { body: owned, owner: before.join(" ") };
  }
  for (let i = words.length - 2; i > 0; i--) {
    const body = words[i] === "of" ? inOneWay(words.slice(0, i).join(" ")) : null;
    const owner = words
      .slice(i + 1)
      .join(" ")
      .replace(/^(?:the )?(?:armed forces of )?(?:the )?/, "");
    if (body && owner !== "" && !NO_OWNER.test(owner)) return { body, owner };
  }
  return null;
}

const isLevel = (words: readonly string[]): boolean =>
  words.every((word) =>
    /^(?:european|federal|islamic|local|military|national|provincial|regional|royal|state|union)$/.test(word),
  );
const NO_OWNER = /^(?:appeals?|cassation|justice|human rights|new|old)$/;

/** The same for "Ministry of Defense", "Defence Ministry": null where it is no such body, or has no name. */
function inOneWay(name: string): string | null {
  const [, before, kind, other, after] = MINISTRY.exec(name) ?? [];
  const [area, what] = [before ?? after, kind ?? other];
  if (area && what)
    return `${area.replace("defense", "defence").replace(/ affairs$/, "")} ${what}`.replace(/^internal /, "interior ");
  return OTHER.test(name) ? name : null;
}

/** A folded name in one way to write it. */
export function bodyKey(key: string): string {
  const found = stateBody(key);
  return found === null ? key : ownedKey(found);
}

/** A body's folded name with whose it is. */
export const ownedKey = ({ body, owner }: StateBody): string => (owner === null ? body : `${body} of ${owner}`);

/** Whether two words may tell whose a body is alike: "peru" and "peruvian". */
export function sameOwner(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.length > short.length &&
    long.startsWith(short.slice(0, -1)) &&
    DEMONYM.test(long.slice(short.length - 1))
  );
}

const DEMONYM = /^.{0,4}(?:[ai]n|ese|ish)$|^.?(?:n|i)$/;
