import type { Lexeme } from "./lexeme.ts";

/** A condition on a string attribute of a token. */
type StringTest =
  | string
  | { readonly IN: readonly string[] }
  | { readonly NOT_IN: readonly string[] }
  | { readonly REGEX: string };

/** Conditions on one token, all of which must hold. */
interface TokenPattern {
  readonly TAG?: StringTest;
  readonly DEP?: StringTest;
  readonly LOWER?: StringTest;
  readonly IS_SPACE?: boolean;
}

/** One rule of the ruler: where any of the patterns matches, the token at `index` of the match gets the attributes. */
export interface RulerPattern {
  readonly patterns: readonly (readonly TokenPattern[])[];
  readonly attrs: {
    readonly TAG?: string;
    readonly POS?: string;
    readonly MORPH?: string;
    readonly LEMMA?: string;
    readonly DEP?: string;
  };
  readonly index: number;
}

/** The columns of a parsed text which the ruler reads and sets; "" is an unset value. */
export interface Annotations {
  readonly lexemes: readonly Lexeme[];
  readonly tags: string[];
  readonly deps: string[];
  readonly pos: string[];
  /** Morphological features, "Number=Sing|Person=3". */
  readonly morphs: string[];
  readonly lemmas: string[];
}

type Test = (doc: Annotations, token: number) => boolean;

interface Rule {
  /** Position in the order in which rules apply. */
  readonly order: number;
  readonly tests: readonly Test[];
  readonly target: number;
}

/**
 * spaCy's attribute ruler: maps tags to parts of speech and morphology, with exceptions by word and dependency. All
 * rules are matched against the text as it was, then applied in their order, so that later rules overrule earlier ones.
 */
export class AttributeRuler {
  readonly #patterns: readonly RulerPattern[];
  // Rules by what their first token must be, for not trying all 160 on every token.
  readonly #byTag = new Map<string, Rule[]>();
  readonly #byLower = new Map<string, Rule[]>();
  readonly #others: Rule[] = [];

  constructor(patterns: readonly RulerPattern[]) {
    this.#patterns = patterns;
    patterns.forEach(({ patterns: alternatives, index }, order) => {
      for (const sequence of alternatives) {
        this.#file({ order, tests: sequence.map(compile), target: index }, sequence[0] as TokenPattern);
      }
    });
  }

  apply(doc: Annotations): void {
    const targets: number[][] = this.#patterns.map(() => []);
    for (let token = 0; token < doc.lexemes.length; token++) {
      this.#match(doc, token, this.#byTag.get(doc.tags[token] as string), targets);
      this.#match(doc, token, this.#byLower.get((doc.lexemes[token] as Lexeme).lower), targets);
      this.#match(doc, token, this.#others, targets);
    }
    targets.forEach((tokens, order) => {
      const { attrs } = this.#patterns[order] as RulerPattern;
      for (const token of tokens) set(doc, token, attrs);
    });
  }

  #file(rule: Rule, first: TokenPattern): void {
    if (typeof first.TAG === "string") append(this.#byTag, first.TAG, rule);
    else if (typeof first.LOWER === "string") append(this.#byLower, first.LOWER, rule);
    else this.#others.push(rule);
  }

  #match(doc: Annotations, start: number, rules: readonly Rule[] | undefined, targets: number[][]): void {
    if (!rules) return;
    for (const { order, tests, target } of rules) {
      if (start + tests.length > doc.lexemes.length) continue;
      if (tests.every((test, i) => test(doc, start + i))) targets[order]?.push(start + target);
    }
  }
}

function append(rules: Map<string, Rule[]>, key: string, rule: Rule): void {
  const known = rules.get(key);
  if (known) known.push(rule);
  else rules.set(key, [rule]);
}

function compile(pattern: TokenPattern): Test {
  const { TAG, DEP, LOWER, IS_SPACE, ...unknown } = pattern;
  if (Object.keys(unknown).length > 0) throw new Error(`unknown conditions in ${JSON.stringify(pattern)}`);
  const tests: Test[] = [];
  if (TAG !== undefined) {
    const holds = compileString(TAG);
    tests.push((doc, token) => holds(doc.tags[token] as string));
  }
  if (DEP !== undefined) {
    const holds = compileString(DEP);
    tests.push((doc, token) => holds(doc.deps[token] as string));
  }
  if (LOWER !== undefined) {
    const holds = compileString(LOWER);
    tests.push((doc, token) => holds((doc.lexemes[token] as Lexeme).lower));
  }
  if (IS_SPACE !== undefined) tests.push((doc, token) => doc.lexemes[token]?.isSpace === IS_SPACE);
  return (doc, token) => tests.every((test) => test(doc, token));
}

function compileString(test: StringTest): (value: string) => boolean {
  if (typeof test === "string") return (value) => value === test;
  if ("REGEX" in test) {
    const expression = new RegExp(test.REGEX, "u");
    return (value) => expression.test(value);
  }
  const isNegative = "NOT_IN" in test;
  const values = new Set(isNegative ? test.NOT_IN : test.IN);
  return (value) => values.has(value) !== isNegative;
}

function set(doc: Annotations, token: number, attrs: RulerPattern["attrs"]): void {
  if (attrs.TAG !== undefined) doc.tags[token] = attrs.TAG;
  if (attrs.POS !== undefined) doc.pos[token] = attrs.POS;
  if (attrs.MORPH !== undefined) doc.morphs[token] = attrs.MORPH;
  if (attrs.LEMMA !== undefined) doc.lemmas[token] = attrs.LEMMA;
  if (attrs.DEP !== undefined) doc.deps[token] = attrs.DEP;
}
