import type { Status } from "../graph/model.ts";
import { headOf, partyOf } from "./parties.ts";

const oneOf = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})$`);

/** Verbs that leave it to their object to say what is done: "make an arrest", "give consent". */
const SUPPORT = oneOf("conduct do file give grant issue launch lodge make mount perform stage submit take");
/** Ways of giving money, and of getting it. */
const PAYING = oneOf("pay hand transfer wire give spend");
const GETTING = oneOf("receive accept pocket take collect get obtain bag");
const MONEY = oneOf(`
  money cash payment sum ransom bribe fee fine price penny cent coin dime dollar euro pound rupee rupiah yen yuan renminbi peso rouble ruble
  franc lira rand krona krone crown dirham dinar riyal shekel baht naira zloty koruna forint leu lev hryvnia taka ringgit shilling cedi
  birr dong kyat tenge kwacha compensation`);
const SUMS = oneOf("payment");
/** "ninety million", "cash": which may be what a ransom is paid in, but a ransom is no fine. */
const NAMED = oneOf("ransom bribe fee fine price compensation");
const sumOf = (noun: string): string => `/${NAMED.test(noun) ? `${noun} ` : ""}sum-of-money`;
/** What comes to somebody is received by him. */
const COMING = /^(?:reach|get to|arrive at|arrive with|come to|send to|hand to|give to|deliver to|pass to)$/;
/** What a deed is to its doer, and how it is laid at his door. */
const DONE = /^(?:be (?:work|doing|handiwork) of|be down to)$/;
const BEHIND = /^be behind$/;
const BLAMED = /^(?:blame on|attribute to|ascribe to|pin on)$/;
/** Verbs by which the first of many is told to have come. */
const COMING_ABOUT = /^(?:fall|ring|hear|fire|come|reach|log|land|arrive|occur|happen|record|report|register|be)\b/;

const KNOWN = new WeakMap<Status, readonly Status[]>();

/** A status, and what it says in other words: "made an arrest", "the raid was the work of rebels", "the letter reached the company". */
export function asActs(status: Status): readonly Status[] {
  const known = KNOWN.get(status) ?? [status, ...reworded(status)];
  KNOWN.set(status, known);
  return known;
}

function reworded(status: Status): readonly Status[] {
  const { predicate, subject, object, oblique } = status;
  const [verb = "", ...rest] = predicate.split(" ");
  const noun = object === null ? "" : headOf(partyOf(object).noun);
  const first = firstOf(object ?? subject);
  const act = (said: string, by: string | null, to: string | null): Status => ({
    ...status,
    predicate: said,
    subject: by,
    object: to,
    oblique: null,
  });
  return [
    ...(noun !== "" && (SUPPORT.test(verb) || predicate === "carry out") && !MONEY.test(noun) && object?.startsWith("/")
      ? [act(noun, subject, oblique)]
      : []),
    ...(MONEY.test(noun) && (PAYING.test(verb) || (verb === "make" && SUMS.test(noun)))
      ? [act("pay", subject, sumOf(noun))]
      : []),
    ...(MONEY.test(noun) && GETTING.test(verb) ? [act("receive", subject, sumOf(noun))] : []),
    ...(verb === "give" && rest.length === 1 && object === null && noun === ""
      ? [act("give", subject, `/${rest[0]}`)]
      : []),
    ...(COMING.test(predicate) ? coming(act, status) : []),
    ...(subject !== null && oblique !== null && DONE.test(predicate) ? [act("carry out", oblique, subject)] : []),
    ...(subject !== null && oblique !== null && BEHIND.test(predicate) ? [act("carry out", subject, oblique)] : []),
    ...(object !== null && oblique !== null && BLAMED.test(predicate) ? [act("carry out", oblique, object)] : []),
    ...(first !== null && COMING_ABOUT.test(verb) && rest.length < 2 ? [act("begin", first, null)] : []),
  ];
}

function coming(
  act: (said: string, by: string, to: string) => Status,
  { predicate, subject, object, oblique }: Status,
) {
  const thing = predicate === "reach" || oblique === object ? subject : (object ?? subject);
  const receiver = predicate === "reach" ? object : oblique;
  return thing !== null && receiver !== null ? [act("receive", receiver, thing)] : [];
}

/** Of "the first shot", "the first of nine calls": shots, calls. */
function firstOf(party: string | null): string | null {
  if (party === null) return null;
  const { noun } = partyOf(party);
  const words = noun.split(" ");
  if (!words.includes("first") || words.length < 2) return null;
  return `/${words.filter((word) => word !== "first").join(" ")}`;
}
