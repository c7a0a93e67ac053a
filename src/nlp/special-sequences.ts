import type { Lexeme } from "./lexeme.ts";
import type { Tokens } from "./tokenizer.ts";

/** A stretch of tokens, half open. */
interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * The tokenizer's last pass: special cases that its affix rules have cut (":)" into ":" and ")") are found as sequences
 * of tokens and set right. Longer matches win over shorter ones, earlier over later ones.
 */
export class SpecialSequences {
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #special: (chunk: string) => Lexeme[] | undefined;

  /** `special` gives the tokens that a chunk should have, if there is a rule for it. */
  constructor(
    sequences: Readonly<Record<string, readonly string[]>>,
    special: (chunk: string) => Lexeme[] | undefined,
  ) {
    this.#special = special;
    for (const sequence of Object.values(sequences)) {
      const first = sequence[0] as string;
      const known = this.#byFirst.get(first);
      if (known) known.push(sequence);
      else this.#byFirst.set(first, [sequence]);
    }
  }

  restore(tokens: Tokens): Tokens {
    const matches = withoutOverlaps(this.#find(tokens.lexemes));
    if (matches.length === 0) return tokens;
    const restored: Tokens = { lexemes: [], spaced: [] };
    let copied = 0;
    for (const { start, end } of matches) {
      const replacement = this.#special(spelling(tokens, start, end));
      if (!replacement) continue;
      copy(tokens, copied, start, restored);
      for (const lexeme of replacement) {
        restored.lexemes.push(lexeme);
        restored.spaced.push(false);
      }
      restored.spaced[restored.spaced.length - 1] = tokens.spaced[end - 1] as boolean;
      copied = end;
    }
    copy(tokens, copied, tokens.lexemes.length, restored);
    return restored;
  }

  #find(lexemes: readonly Lexeme[]): Match[] {
    const matches: Match[] = [];
    for (let start = 0; start < lexemes.length; start++) {
      for (const sequence of this.#byFirst.get((lexemes[start] as Lexeme).text) ?? []) {
        if (sequence.every((text, i) => lexemes[start + i]?.text === text)) {
          matches.push({ start, end: start + sequence.length });
        }
      }
    }
    return matches;
  }
}

/** Longest first, then earliest; a match is dropped if its first or last token is taken (spaCy looks at no other). */
function withoutOverlaps(matches: Match[]): Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const match of matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!taken.has(match.start) && !taken.has(match.end - 1)) kept.push(match);
    for (let i = match.start; i < match.end; i++) taken.add(i);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The text of a range of tokens; a sequence with a space in it is no special case, and this tells. */
function spelling(tokens: Tokens, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) {
    text += (tokens.lexemes[i] as Lexeme).text;
    if (i < end - 1 && tokens.spaced[i]) text += " ";
  }
  return text;
}

function copy(from: Tokens, start: number, end: number, to: Tokens): void {
  for (let i = start; i < end; i++) {
    to.lexemes.push(from.lexemes[i] as Lexeme);
    to.spaced.push(from.spaced[i] as boolean);
  }
}
