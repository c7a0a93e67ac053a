import type { Doc, Pipeline, Token } from "../nlp/index.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { datelineLength } from "./datelines.ts";
import { ASSERTING } from "./lexicon.ts";
import { mended } from "./mends.ts";

/** A run of tokens, half open, counted in tokens. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * An article's dependency trees. Tokens are numbered through the whole article and their offsets point into the article's
 * text; every sentence, and so every tree, lies in one paragraph.
 */
export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Run[];
  readonly sentences: readonly Run[];
  /** Where and when a report was written: "KYIV, Ukraine —". */
  readonly datelines: readonly Run[];
  readonly names: readonly (Run & { readonly label: string })[];
  readonly children: readonly (readonly number[])[];
  /** First token and last token + 1 of each token's subtree. */
  readonly subtrees: readonly Run[];
}

/** Parses paragraph by paragraph: a paragraph is never part of another's sentence, and long texts stay cheap.
 * A dateline is a sentence of its own. */
export function toTree(document: Document, pipeline: Pipeline): Tree {
  const tokens: Token[] = [];
  const paragraphs: Run[] = [];
  const sentences: Run[] = [];
  const datelines: Run[] = [];
  const names: (Run & { label: string })[] = [];
  for (const paragraph of document.paragraphs) {
    const first = tokens.length;
    const dateline = paragraph.start + datelineLength(document.text.slice(paragraph.start, paragraph.end));
    const pieces = piecesOf(document.text, paragraph, dateline).flatMap((piece) =>
      turnsIn(document.text, piece, pipeline),
    );
    for (const { start, end, doc } of pieces) {
      const base = tokens.length;
      const shift = (run: Run): Run => ({ start: run.start + base, end: run.end + base });
      for (const sentence of doc.sentences.flatMap(inPieces)) {
        const first = sentence.start;
        const inSentence = doc.tokens.slice(first, sentence.end).map((token, i) => {
          const hangs = first <= token.head && token.head < sentence.end;
          return { ...token, i, ...(hangs ? { head: token.head - first } : { head: i, dep: "ROOT" }) };
        });
        for (const token of mended(inSentence)) {
          const span = { start: token.start + start, end: token.end + start };
          const text = document.text.slice(span.start, span.end);
          tokens.push({ ...token, ...span, text, i: token.i + first + base, head: token.head + first + base });
        }
        sentences.push(shift(sentence));
      }
      if (end === dateline) datelines.push({ start: base, end: tokens.length });
      for (const { label, ...entity } of doc.entities) {
        const { start, end } = shift(entity);
        // A word that was mended may be no part of the name any more.
        const last = tokens[end - 1]?.entity === label ? end : end - 1;
        if (last > start) names.push({ start, end: last, label });
      }
    }
    paragraphs.push({ start: first, end: tokens.length });
  }
  return { text: document.text, tokens, paragraphs, sentences, datelines, names, ...branches(tokens) };
}

interface Parsed extends Span {
  readonly doc: Doc;
}

/**
 * "The union said that it would close; the owners said that it would not": where the speaker changes after a semicolon or
 * colon, each side is parsed for itself, for the parser is apt to hang the one on the other's verb.
 */
function turnsIn(text: string, { start, end }: Span, pipeline: Pipeline): readonly Parsed[] {
  const parse = (span: Span): Parsed => ({
    ...span,
    doc: pipeline.parse(plainQuotes(text.slice(span.start, span.end))),
  });
  const whole = parse({ start, end });
  const bounds = [start, ...turns(whole.doc).map((turn) => start + turn), end];
  return bounds.length === 2
    ? [whole]
    : bounds.slice(1).map((bound, i) => parse({ start: bounds[i] as number, end: bound }));
}

/** Offsets after semicolons and colons between two clauses of which the second says itself who speaks. */
function turns({ tokens, sentences }: Doc): readonly number[] {
  const marked = new Set(tokens.flatMap(({ dep, head }) => (dep === "mark" ? [head] : [])));
  const hasSpeaker = ({ dep, head }: Token, start: number, end: number): boolean => {
    const verb = tokens[head];
    if (!verb || (dep !== "nsubj" && dep !== "nsubjpass") || head < start || head >= end) return false;
    return ASSERTING.has(verb.lemma) && !marked.has(head) && !/^(?:relcl|acl|advcl)$/.test(verb.dep);
  };
  return sentences.flatMap((sentence) => {
    let quoted = false;
    const marks = tokens.slice(sentence.start, sentence.end).filter(({ text }) => {
      if (text === '"') quoted = !quoted;
      return !quoted && /^[;:]$/.test(text);
    });
    return marks.flatMap(({ i, end }, index) => {
      const before = tokens.slice((marks[index - 1]?.i ?? sentence.start - 1) + 1, i);
      const [from, to] = [i + 1, marks[index + 1]?.i ?? sentence.end];
      const isClause = before.some(({ tag }) => /^(?:VB|MD)/.test(tag));
      return isClause && tokens.slice(from, to).some((token) => hasSpeaker(token, from, to)) ? [end] : [];
    });
  });
}

const LONGEST_SENTENCE = 400;

/** What goes on for longer is no sentence but a list or a wreck: in pieces, no tree is deep and the time to read it stays even. */
const inPieces = ({ start, end }: Run): readonly Run[] =>
  Array.from({ length: Math.ceil((end - start) / LONGEST_SENTENCE) }, (_, i) => ({
    start: start + i * LONGEST_SENTENCE,
    end: Math.min(end, start + (i + 1) * LONGEST_SENTENCE),
  }));

const LABEL = /^(?:[-–•*] )?\p{Lu}[\p{L}.]*(?: \p{L}+){0,2}:\s+(?=\S)/u;

/** A paragraph apart from its dateline, and apart from what a colon sets before it: "Source: ", "Agency: ". */
function piecesOf(text: string, paragraph: Span, start: number): readonly Span[] {
  const label = LABEL.exec(text.slice(start, Math.min(paragraph.end, start + 60)))?.[0].length ?? 0;
  const rest = { start: start + label, end: paragraph.end };
  const dateline = start > paragraph.start ? [{ start: paragraph.start, end: start }] : [];
  return [...dateline, ...(label > 0 ? [{ start, end: start + label }] : []), rest];
}

/** The parser was trained on straight marks. Every replacement is as long as what it replaces, so offsets hold. */
const plainQuotes = (text: string): string =>
  text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\n/g, " ");

function branches(tokens: readonly Token[]): Pick<Tree, "children" | "subtrees"> {
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head !== token.i) children[token.head]?.push(token.i);
  const subtrees: { start: number; end: number }[] = tokens.map((token) => ({ start: token.i, end: token.i + 1 }));
  // A token widens its ancestors' subtrees; chains are as short as a sentence's tree is deep.
  for (const token of tokens) {
    for (let i = token.i, head = token.head; i !== head; i = head, head = tokens[i]?.head ?? i) {
      const run = subtrees[head];
      if (!run) break;
      run.start = Math.min(run.start, token.i);
      run.end = Math.max(run.end, token.i + 1);
    }
  }
  return { children, subtrees };
}

/** The token at an index that is known to be one. */
export function at(tree: Tree, i: number): Token {
  const token = tree.tokens[i];
  if (!token) throw new RangeError(`expected a token index below ${tree.tokens.length}, but got ${i}`);
  return token;
}

/** Children of a token, in text order, with one of the given labels; all where none is given. */
export const childrenOf = (tree: Tree, i: number, ...labels: string[]): readonly Token[] =>
  (tree.children[i] ?? [])
    .map((child) => at(tree, child))
    .filter((child) => labels.length === 0 || labels.includes(child.dep));

export const childOf = (tree: Tree, i: number, ...labels: string[]): Token | undefined =>
  childrenOf(tree, i, ...labels)[0];

/** From a token up to the root of its sentence, itself first. */
export function ancestors(tree: Tree, i: number): readonly Token[] {
  const path = [at(tree, i)];
  for (let token = path[0] as Token; token.head !== token.i; ) {
    token = at(tree, token.head);
    path.push(token);
  }
  return path;
}

/** A token and all under it, in text order, without the subtrees of the children that `prune` picks. */
export function subtree(tree: Tree, i: number, prune: (token: Token) => boolean = () => false): readonly Token[] {
  const found: Token[] = [];
  const stack = [i];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(at(tree, next));
    stack.push(
      ...childrenOf(tree, next)
        .filter((child) => !prune(child))
        .map((child) => child.i),
    );
  }
  return found.sort((a, b) => a.i - b.i);
}

/** The sentence, or the paragraph, that a token stands in. */
export const sentenceOf = (tree: Tree, i: number): Run => runAround(tree.sentences, i);
export const paragraphOf = (tree: Tree, i: number): Run => runAround(tree.paragraphs, i);

export function isInDateline(tree: Tree, i: number): boolean {
  const run = tree.datelines.length > 0 ? runAround(tree.datelines, i) : null;
  return run !== null && run.start <= i && i < run.end;
}

function runAround(runs: readonly Run[], i: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end <= i) low = middle + 1;
    else high = middle;
  }
  return runs[low] as Run;
}

/** The span of a run of tokens that is not empty. */
export const spanOf = (tree: Tree, run: Run): Span => ({
  start: at(tree, run.start).start,
  end: at(tree, run.end - 1).end,
});

/** The tokens that lie wholly in a span, as a run. */
export function runIn(tree: Tree, span: Span): Run {
  const start = lowerBound(tree.tokens, (token) => token.start >= span.start);
  const end = lowerBound(tree.tokens, (token) => token.end > span.end);
  return { start, end: Math.max(start, end) };
}

function lowerBound(tokens: readonly Token[], reached: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(tokens[middle] as Token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Neighbouring tokens as spans: one a stretch without a gap. */
export function spansOf(tokens: readonly Token[]): Span[] {
  const runs: { first: Token; last: Token }[] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run && run.last.i + 1 === token.i) run.last = token;
    else runs.push({ first: token, last: token });
  }
  return runs.map(({ first, last }) => ({ start: first.start, end: last.end }));
}
