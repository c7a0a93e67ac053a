/** One word, number, punctuation mark or run of white space of a parsed text. */
export interface Token {
  /** Index in `doc.tokens`. */
  readonly i: number;
  /** UTF-16 offsets into the text given to `parse`, half open: `text.slice(start, end) === token.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Normal form: lower case, contractions and variant spellings resolved ("n't" has the norm "not"). */
  readonly norm: string;
  readonly lemma: string;
  /** Penn Treebank tag as OntoNotes extends it; "_SP" for white space. */
  readonly tag: string;
  /** Universal part of speech. */
  readonly pos: string;
  /** Dependency label as spaCy spells it (nsubj, ccomp, ...). */
  readonly dep: string;
  /** Index of the syntactic head; a root is its own head. */
  readonly head: number;
  readonly sentStart: boolean;
  /** Entity type (PERSON, ORG, GPE, ...), "" outside of names. */
  readonly entity: string;
  /** Whether the token opens its entity; false inside one and outside of any. */
  readonly entityStart: boolean;
}

/** A range of tokens, half open, counted in tokens. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A named entity: a range of tokens and its type. */
export interface EntityRange extends TokenRange {
  readonly label: string;
}

/** A text with everything the pipeline found in it. Sentences cover all tokens, in order and without gaps. */
export interface Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly entities: readonly EntityRange[];
}

/** Turns text into a `Doc`. Any string is accepted; the same string always gives the same answer. */
export interface Pipeline {
  parse(text: string): Doc;
}
