import { Characters } from "./characters.ts";
import { murmurHash3 } from "./hash.ts";
import type { Model } from "./model.ts";
import { StringIds } from "./string-ids.ts";

/** The features of a word that the networks read from hashed tables, in the order of their seeds (8, 9, 10, 11). */
export const WORD_FEATURES = ["NORM", "PREFIX", "SUFFIX", "SHAPE"] as const;
export const FIRST_SEED = 8;
/** Rows that one hashed feature selects from its table. */
export const ROWS_PER_KEY = 4;

/** Vectors kept per lexeme: followed by a space or not, for the shared layers, and one for the entity recognizer's. */
const CACHED_VECTORS = 3;

/**
 * A word type: all that depends on its spelling (and norm) alone. One object per type while the lexicon keeps it. As it
 * remembers its vectors, a lexicon belongs to one pipeline.
 */
export interface Lexeme {
  readonly text: string;
  readonly norm: string;
  readonly lower: string;
  readonly isSpace: boolean;
  /** Rows in the tables of NORM, PREFIX, SUFFIX and SHAPE, four each. */
  readonly rows: Uint16Array;
  /** Serial numbers of this word's vectors in the caches of the embeddings, -1 for none; see embedding.ts. */
  readonly vectors: Float64Array;
}

// Past this many types the lexicon starts afresh at the next document, so that a server's memory has a bound.
const LEXICON_LIMIT = 100_000;
const LONG_WORD = 100;
const LONGEST_RUN = 4;

/** Makes lexemes and keeps them. */
export class Lexicon {
  readonly characters: Characters;
  readonly #ids: StringIds;
  readonly #norms: ReadonlyMap<string, string>;
  readonly #baseNorms: ReadonlyMap<string, string>;
  readonly #tableSizes: readonly number[];
  readonly #featureRows = WORD_FEATURES.map(() => new Map<string, Uint16Array>());
  readonly #lexemes = new Map<string, Lexeme>();
  /** Lexemes with a prescribed norm, by norm, NUL, spelling: tokenizer rules hold no NUL, so no two share a key. */
  readonly #prescribed = new Map<string, Lexeme>();

  constructor(model: Model) {
    this.characters = new Characters(model.header.characters);
    this.#ids = new StringIds(model.header.symbols);
    this.#norms = new Map(Object.entries(model.header.norms));
    this.#baseNorms = new Map(Object.entries(model.header.baseNorms));
    this.#tableSizes = WORD_FEATURES.map((name) => model.tensor(`shared.embed.${name}`).shape[0] as number);
  }

  /** The lexeme of a spelling; `norm` is given where a tokenizer rule prescribes it. */
  get(text: string, norm?: string): Lexeme {
    const [lexemes, key] = norm === undefined ? [this.#lexemes, text] : [this.#prescribed, `${norm}\0${text}`];
    let lexeme = lexemes.get(key);
    if (!lexeme) {
      const owned = detach(text);
      lexeme = this.#make(owned, norm ?? this.#norm(owned));
      lexemes.set(norm === undefined ? owned : key, lexeme);
    }
    return lexeme;
  }

  /** Called between documents. True if the lexicon was full and has been emptied: caches of lexemes must go as well. */
  trim(): boolean {
    if (this.#lexemes.size < LEXICON_LIMIT) return false;
    this.#lexemes.clear();
    for (const rows of this.#featureRows) rows.clear();
    return true;
  }

  #norm(text: string): string {
    return this.#norms.get(this.#ids.id(text).toString()) ?? this.#baseNorms.get(text) ?? this.characters.lower(text);
  }

  #make(text: string, norm: string): Lexeme {
    const features = [norm, prefix(text), suffix(text), shape(text, this.characters)];
    const rows = new Uint16Array(WORD_FEATURES.length * ROWS_PER_KEY);
    features.forEach((feature, f) => {
      rows.set(this.#rows(f, feature), f * ROWS_PER_KEY);
    });
    return {
      text,
      norm,
      lower: this.characters.lower(text),
      isSpace: this.characters.isSpace(text),
      rows,
      vectors: new Float64Array(CACHED_VECTORS).fill(-1),
    };
  }

  #rows(feature: number, value: string): Uint16Array {
    const known = this.#featureRows[feature] as Map<string, Uint16Array>;
    let rows = known.get(value);
    if (!rows) {
      const size = this.#tableSizes[feature] as number;
      rows = Uint16Array.from(murmurHash3(this.#ids.id(value), FIRST_SEED + feature), (key) => key % size);
      // Norms are as many as words and have their lexeme to remember them.
      if (feature > 0) known.set(value, rows);
    }
    return rows;
  }
}

/** The first code point. */
export function prefix(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) as number);
}

/** The last three code points. */
export function suffix(text: string): string {
  let start = text.length;
  for (let n = 0; n < 3 && start > 0; n++) {
    const isPair =
      start > 1 && isLowSurrogate(text.charCodeAt(start - 1)) && isHighSurrogate(text.charCodeAt(start - 2));
    start -= isPair ? 2 : 1;
  }
  return text.slice(start);
}

/** Capitals as X, other letters as x, digits as d, the rest as it is, and no run longer than four: "Xxxxx", "dd,ddd". */
export function shape(text: string, characters: Characters): string {
  let result = "";
  let last = "";
  let run = 0;
  let length = 0;
  for (const character of text) {
    if (++length === LONG_WORD) return "LONG";
    const codePoint = character.codePointAt(0) as number;
    let mark = character;
    if (characters.alpha.has(codePoint)) mark = characters.upper.has(codePoint) ? "X" : "x";
    else if (characters.digit.has(codePoint)) mark = "d";
    run = mark === last ? run + 1 : 1;
    last = mark;
    if (run <= LONGEST_RUN) result += mark;
  }
  return result;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** A copy that does not keep the whole text alive, as V8's slices of 13 and more units do. */
export function detach(text: string): string {
  return text.length < 13 ? text : text.split("").join("");
}
