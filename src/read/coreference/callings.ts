/** By which nouns a body or person may be called that is said to be another: general English, and no name. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const COMPANY = words(`
  company firm business corporation enterprise manufacturer maker producer operator retailer supplier developer conglomerate
  contractor exporter importer giant carmaker drugmaker chipmaker automaker brewer brewery builder shipbuilder insurer startup
  corp corp. co inc inc. ltd llc plc gmbh ag nv sa ab asa oyj spa holdings industries enterprises motor motors electric electronics energy
  pharmaceuticals petroleum software technologies systems solutions telecom financial securities insurance investments bancorp
  partners brothers dynamics computers aerospace aviation airline airlines airways carrier railways utility
  entertainment productions publishing`);

/** Each noun with the words that make one such: nouns by which a text describes a body, and words of its name. */
const BODY_CALLINGS: Readonly<Record<string, readonly string[]>> = {
  company: COMPANY,
  firm: [...COMPANY, "partnership"],
  business: COMPANY,
  manufacturer: words("manufacturer maker carmaker automaker drugmaker chipmaker"),
  producer: words("producer"),
  airline: words("airline airlines airways carrier"),
  carrier: words("airline airlines airways carrier"),
  bank: words("bank bancorp lender"),
  lender: words("bank bancorp lender"),
  club: words("club team side fc rovers united wanderers athletic"),
  team: words("club team side fc rovers united wanderers athletic"),
  side: words("club team side fc rovers united wanderers athletic"),
  ministry: words("ministry"),
  department: words("department ministry"),
  agency: words("agency service bureau authority administration"),
  service: words("service"),
  bureau: words("bureau"),
  office: words("office"),
  authority: words("authority"),
  administration: words("administration"),
  regulator: words("regulator watchdog authority commission ombudsman"),
  watchdog: words("regulator watchdog authority commission ombudsman"),
  commission: words("commission"),
  committee: words("committee"),
  council: words("council"),
  board: words("board"),
  court: words("court tribunal"),
  tribunal: words("court tribunal"),
  union: words("union"),
  federation: words("federation"),
  association: words("association"),
  league: words("league"),
  party: words("party"),
  movement: words("movement"),
  university: words("university"),
  college: words("college"),
  school: words("school academy"),
  institute: words("institute institution"),
  hospital: words("hospital"),
  museum: words("museum"),
  charity: words("charity foundation"),
  foundation: words("foundation"),
  fund: words("fund"),
  army: words("army"),
  navy: words("navy"),
  police: words("police"),
  parliament: words("parliament"),
  orchestra: words("orchestra philharmonic symphony"),
  theatre: words("theatre"),
};

/** Bodies that no word of their name may tell: "Velostar", "Northgate". */
const ANY_NAME = new Set(
  words("company firm business airline carrier bank lender club team side manufacturer charity"),
);

/** What may be said of one who is said to be another: a striker is a player. */
const PERSON_CALLINGS: Readonly<Record<string, readonly string[]>> = {
  player: words("midfielder striker forward winger defender goalkeeper footballer captain quarterback batsman bowler"),
  footballer: words("player midfielder striker forward winger defender goalkeeper"),
  politician: words("minister senator congressman congresswoman mayor governor lawmaker deputy"),
  lawmaker: words("senator congressman congresswoman deputy parliamentarian legislator"),
  leader: words("president premier chancellor king queen"),
  boss: words("manager coach chief executive chairman chairwoman head"),
  scientist: words("physicist chemist biologist geologist virologist epidemiologist"),
  doctor: words("physician surgeon"),
  physician: words("doctor surgeon"),
  athlete: words("runner sprinter swimmer cyclist"),
};

export const isBodyNoun = (noun: string): boolean => Object.hasOwn(BODY_CALLINGS, noun);
export const mayBeAnyName = (noun: string): boolean => ANY_NAME.has(noun);

/** Whether one of whom `words` are said may be called by a noun; null where none of them tells what it is. */
export function mayCallBody(noun: string, said: readonly string[]): boolean | null {
  const telling = said.filter((word) => TELLING.has(word) || word === noun);
  if (telling.length === 0) return null;
  if (telling.some((word) => OTHERS.has(word))) return telling.includes(noun);
  return telling.some((word) => word === noun || BODY_CALLINGS[noun]?.includes(word));
}
/** What is none of those above, whatever its name says. */
const OTHERS = new Set(words("newspaper government group society church parliament press post times herald tribune"));
const TELLING = new Set([...Object.keys(BODY_CALLINGS), ...Object.values(BODY_CALLINGS).flat(), ...OTHERS]);

export const mayCallPerson = (noun: string, said: string): boolean =>
  noun === said || (PERSON_CALLINGS[noun]?.includes(said) ?? false);
