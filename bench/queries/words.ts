// Words and names for a corpus that nobody wrote: common words first, as often as in news, then made-up ones without end.

const COMMON =
  "forces troops report officials border attack region government military casualties soldiers losses week offensive " +
  "village front brigade drone missile defence minister talks agreement ceasefire sanctions oil grain export port ship " +
  "election parliament court protest police hospital flood storm power plant reactor energy price market bank budget " +
  "aid refugees prisoners exchange training weapons artillery tanks aircraft losses advance retreat withdrawal city " +
  "district bridge railway road factory workers union strike school students health vaccine virus research climate " +
  "fire river harvest food water supply shortage company deal contract investment technology network satellite launch " +
  "investigation evidence witness trial verdict appeal law reform tax pension security council summit visit statement";

const COMMON_WORDS = [...new Set(COMMON.split(" "))];
const STARTS = "b br ch d dr f g gr h k kr l m n p pr r s st t tr v vl z".split(" ");
const VOWELS = "a e o u".split(" ");
const ENDS = "k l m n r s t v".split(" ");
const GIVEN =
  "Adam Ana Boris Clara Daan Elena Farid Greta Hana Ivan Jonas Karim Lena Marek Nadia Omar Petra Rosa Samir Tomas Uma Vera Wim Zoran".split(
    " ",
  );
const BODIES = [
  "Institute for Studies",
  "Ministry",
  "Agency",
  "Foundation",
  "Command",
  "Council",
  "Committee",
  "Observatory",
];
const OUTLETS = ["Herald", "Times", "Post", "Tribune", "Daily", "Observer", "Gazette", "Chronicle"];

/** The word of this rank: the same for the same rank, and of no other. */
export function word(rank: number): string {
  return COMMON_WORDS[rank] ?? invented(rank - COMMON_WORDS.length).toLowerCase();
}

export const personName = (at: number): string => `${GIVEN[at % GIVEN.length]} ${invented(at)}`;
export const bodyName = (at: number): string => `${invented(at)}a ${BODIES[at % BODIES.length]}`;
export const outletName = (at: number): string => `${invented(at)}o ${OUTLETS[at % OUTLETS.length]}`;
export const surnameOf = (name: string): string => name.slice(name.indexOf(" ") + 1);

/** Two syllables at least, and one for each digit of the number more. */
function invented(at: number): string {
  let made = "";
  let left = at;
  for (let syllable = 0; syllable < 2 || left > 0; syllable++) {
    made += STARTS[left % STARTS.length];
    left = Math.floor(left / STARTS.length);
    made += VOWELS[left % VOWELS.length];
    left = Math.floor(left / VOWELS.length);
  }
  const end = ENDS[at % ENDS.length];
  return `${made[0]?.toUpperCase()}${made.slice(1)}${end}`;
}
