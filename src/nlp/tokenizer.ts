import { detach, type Lexeme, type Lexicon } from "./lexeme.ts";
import { SpecialSequences } from "./special-sequences.ts";

/** The tokens of one rule: spelling and, where the rule prescribes one, norm. */
export type RuleTokens = readonly (readonly [text: string, norm?: string])[];

/** spaCy's English tokenizer rules; the patterns are for the u flag. */
export interface TokenizerRules {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  /** Chunks that are cut in a fixed way: "don't" is [["do"], ["n't", "not"]]. */
  readonly specials: Readonly<Record<string, RuleTokens>>;
  /** Those specials that the affix rules would have cut, and how: ":)" is [":", ")"]. */
  readonly sequences: Readonly<Record<string, readonly string[]>>;
}

/** Tokens in order, without offsets: each is followed by one plain space or by nothing. */
export interface Tokens {
  lexemes: Lexeme[];
  spaced: boolean[];
}

// As many chunks as spaCy itself remembers; longer ones hardly come back.
const CACHE_LIMIT = 10_000;
const LONGEST_CACHED = 100;
// No suffix is longer than this but a row of full stops, and no look-behind sees further than its last few characters.
const SUFFIX_WINDOW = 64;
const FULL_STOP = 46;

/**
 * spaCy's tokenizer: cut at white space, then peel prefixes and suffixes off each chunk until it is a special case or
 * nothing is left to peel, then cut what remains at infixes; at last put special cases together again.
 */
export class Tokenizer {
  readonly #lexicon: Lexicon;
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;
  readonly #specials: ReadonlyMap<string, RuleTokens>;
  readonly #longestSpecial: number;
  readonly #sequences: SpecialSequences;
  readonly #cache = new Map<string, readonly Lexeme[]>();

  constructor(rules: TokenizerRules, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#prefix = new RegExp(rules.prefix, "u");
    this.#suffix = new RegExp(rules.suffix, "u");
    this.#infix = new RegExp(rules.infix, "gu");
    this.#url = new RegExp(rules.url, "u");
    this.#specials = new Map(Object.entries(rules.specials));
    this.#longestSpecial = Math.max(...Array.from(this.#specials.keys(), (chunk) => chunk.length));
    this.#sequences = new SpecialSequences(rules.sequences, (chunk) => this.#special(chunk));
  }

  /** Forgets what it knows of lexemes; for when the lexicon has been emptied. */
  clearCache(): void {
    this.#cache.clear();
  }

  tokenize(text: string): Tokens {
    const tokens: Tokens = { lexemes: [], spaced: [] };
    const { space } = this.#lexicon.characters;
    let start = 0;
    let inSpace = text !== "" && space.has(text.charCodeAt(0));
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (space.has(unit) === inSpace) continue;
      if (start < i) this.#addChunk(tokens, text.slice(start, i));
      start = i;
      if (unit === 0x20) {
        // The first space after a word belongs to the word; only what follows it is a token of its own.
        tokens.spaced[tokens.spaced.length - 1] = true;
        start++;
      }
      inSpace = !inSpace;
    }
    if (start < text.length) this.#addChunk(tokens, text.slice(start));
    return this.#sequences.restore(tokens);
  }

  #addChunk(tokens: Tokens, chunk: string): void {
    let lexemes = this.#special(chunk) ?? this.#cache.get(chunk);
    if (!lexemes) {
      lexemes = this.#cut(chunk);
      if (chunk.length <= LONGEST_CACHED && this.#cache.size < CACHE_LIMIT) this.#cache.set(detach(chunk), lexemes);
    }
    for (const lexeme of lexemes) {
      tokens.lexemes.push(lexeme);
      tokens.spaced.push(false);
    }
  }

  #special(chunk: string): Lexeme[] | undefined {
    if (chunk.length > this.#longestSpecial) return undefined;
    return this.#specials.get(chunk)?.map(([text, norm]) => this.#lexicon.get(text, norm));
  }

  #isSpecial(chunk: string): boolean {
    return chunk.length > 0 && chunk.length <= this.#longestSpecial && this.#specials.has(chunk);
  }

  #cut(chunk: string): Lexeme[] {
    const before: Lexeme[] = [];
    const after: Lexeme[] = [];
    let rest = chunk;
    while (rest !== "" && !this.#isSpecial(rest)) {
      const prefix = this.#prefixLength(rest);
      if (prefix > 0 && this.#isSpecial(rest.slice(prefix))) {
        before.push(this.#lexicon.get(rest.slice(0, prefix)));
        rest = rest.slice(prefix);
        break;
      }
      const suffix = this.#suffixLength(rest.slice(prefix));
      const end = rest.length - suffix;
      if (suffix > 0 && this.#isSpecial(rest.slice(0, end))) {
        // The prefix, if there is one, stays: the special case begins with it.
        after.push(this.#lexicon.get(rest.slice(end)));
        rest = rest.slice(0, end);
        break;
      }
      if (prefix + suffix === 0) break;
      if (prefix > 0) before.push(this.#lexicon.get(rest.slice(0, prefix)));
      if (suffix > 0) after.push(this.#lexicon.get(rest.slice(end)));
      rest = rest.slice(prefix, end);
    }
    return [...before, ...this.#cutMiddle(rest), ...after.reverse()];
  }

  #cutMiddle(middle: string): Lexeme[] {
    if (middle === "") return [];
    const special = this.#special(middle);
    if (special) return special;
    if (this.#url.test(middle)) return [this.#lexicon.get(middle)];
    const parts: Lexeme[] = [];
    let start = 0;
    for (const match of middle.matchAll(this.#infix)) {
      // An infix at the very beginning would be a prefix; spaCy leaves it to the part that follows.
      if (match.index === 0) continue;
      if (match.index > start) parts.push(this.#lexicon.get(middle.slice(start, match.index)));
      if (match[0] !== "") parts.push(this.#lexicon.get(match[0]));
      start = match.index + match[0].length;
    }
    if (start < middle.length) parts.push(this.#lexicon.get(middle.slice(start)));
    return parts;
  }

  #prefixLength(text: string): number {
    return this.#prefix.exec(text)?.[0].length ?? 0;
  }

  #suffixLength(text: string): number {
    let window = Math.max(0, text.length - SUFFIX_WINDOW);
    // "......" is one suffix however long: let the window open before its first full stop.
    while (window > 0 && text.charCodeAt(window) === FULL_STOP) window--;
    return this.#suffix.exec(window === 0 ? text : text.slice(window))?.[0].length ?? 0;
  }
}
