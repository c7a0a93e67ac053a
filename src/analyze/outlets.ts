import { anonymousId } from "../graph/ids.ts";
import type { Citation } from "../graph/model.ts";
import { isMastheadKey } from "../text/mastheads.ts";
import { initials, nameKey } from "../text/name-key.ts";
import { nameOf, sameEntity } from "./parties.ts";
import { remembered } from "./remembered.ts";

/** What a masthead begins with and is called without: O Golo, Daily Whistle, The Liffey Post. */
const OPENING = /^(?:the|an?|o|el|la|le|il|der|die|das|daily|weekly|sunday|evening|morning) (?=\S)/;
const HOST = /^(?:www\.)?(?:[a-z0-9 ]+\.)*?([a-z0-9 ]+)\.(?:com?\.)?[a-z]{2,7}$/;

const bare = (name: string): string => {
  const host = HOST.exec(name)?.[1];
  return (host ?? name)
    .replace(OPENING, "")
    .replace(/ (?:news agency|news|newspaper|online|tv|s\.?a\.?|n\.?v\.?|fc|plc|inc|ltd|ag|gmbh)$/, "");
};

/**
 * Whether two ids mean one outlet: one entity, one masthead without its opening word, or one name short for the other, be it a web
 * address (www.rfa.org) or initials. Of an outlet, what kind of thing its name was taken for does not matter.
 */
export const sameOutlet = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && isOneOutlet(a, b);

const isOneOutlet = remembered((a, b) => {
  if (sameEntity(a, b)) return true;
  if (!isNamed(a) || !isNamed(b)) return false;
  const [one, two] = [bare(nameOf(a)), bare(nameOf(b))];
  return one === two || initials(nameOf(a)) === two || initials(nameOf(b)) === one;
});

/** Whether a citation is of an outlet or body, also where its article knew the name only as words. */
export const citesOutlet = ({ sourceId, articleId }: Citation, outlet: string | null): boolean =>
  outlet !== null && (sameOutlet(sourceId, outlet) || sourceId === anonymousId(articleId, bare(nameOf(outlet))));

/** Whether a text has an outlet's whole name, whatever the reader took it for. */
export const namesOutlet = (text: string, outlet: string): boolean =>
  isNamed(outlet) && nameOf(outlet).includes(" ") && ` ${nameKey(text)} `.includes(` ${nameOf(outlet)} `);

/** Whether one id is the first words of a body's name: Northgate, of Northgate Rovers. An outlet's name is not shortened so. */
export const sameBody = remembered((a, b) => {
  if (!isNamed(a) || !isNamed(b)) return false;
  const [short, long] = [nameOf(a), nameOf(b)].sort((one, two) => one.length - two.length) as [string, string];
  return short.length >= 5 && long.startsWith(`${short} `) && !isMastheadKey(long);
});

/** Whether a name is a body's that speaks for itself also where it publishes what others say: "Banking Supervision Office". */
export const isOffice = (id: string): boolean => isNamed(id) && OFFICE.test(nameOf(id)) && !isMasthead(id);

const OFFICE =
  /\b(?:administration|army|authority|commission|committee|council|court|department|directorate|embassy|government|hospital|inspectorate|institute|ministry|municipality|office|parliament|police|prefecture|secretariat|tribunal|union|university)\b/;

/** Whether a name reads like an outlet's: no list of outlets is known here. */
export const isMasthead = (id: string): boolean =>
  isNamed(id) && (isMastheadKey(nameOf(id)) || /\.[a-z]{2,7}$/.test(id));

const OUTLETS =
  /\b(?:blog|broadcaster|daily|magazine|news ?(?:agency|letter|paper|site)|outlet|podcast|portal|(?<!(?:building|burial|camp|construction|crash|heritage|landing|launch|mining|nuclear|test) )site|(?:radio|television|[Tt][Vv]) (?:program|programme|show)|(?:radio|tv) station|(?:news|[Tt]elegram|TV|YouTube) channel|tabloid|(?:web|internet) ?site|weekly) (?=\p{Lu})/u;

/** Whether the words by which a source is named say that it is an outlet: "the Radom portal Sad i Prawo". */
export const callsOutlet = (words: string): boolean => OUTLETS.test(words);

const FIRMS =
  /\b(?:airline|bank|brewer|builder|chain|club|company|contractor|developer|firm|insurer|maker|manufacturer|operator|owner|party|producer|supplier|union) (?=\p{Lu})/u;

/** Whether the words by which a source is named say that it is a body with business of its own: "the airport company Lufthavn". */
export const callsFirm = (words: string): boolean => FIRMS.test(words);

const isNamed = (id: string): boolean => /^(?:organization|person):/.test(id);
