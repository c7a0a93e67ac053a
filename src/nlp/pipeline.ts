import { type Annotations, AttributeRuler } from "./attribute-ruler.ts";
import { deprojectivize, sentenceStarts } from "./dependency-tree.ts";
import type { Doc, EntityRange, Pipeline, Token, TokenRange } from "./doc.ts";
import { EntityRecognizer } from "./entity-recognizer.ts";
import { Kernel } from "./kernel/kernel.ts";
import { Lemmatizer } from "./lemmatizer.ts";
import { type Lexeme, Lexicon } from "./lexeme.ts";
import type { Model } from "./model.ts";
import { Parser } from "./parser.ts";
import { Tagger } from "./tagger.ts";
import { CHUNK, Tok2Vec } from "./tok2vec.ts";
import { Tokenizer, type Tokens } from "./tokenizer.ts";

/** Puts the parts together in spaCy's order: tokens, vectors, tags, trees, rules, lemmas, entities. */
export class EnglishPipeline implements Pipeline {
  readonly #lexicon: Lexicon;
  readonly #tokenizer: Tokenizer;
  readonly #shared: Tok2Vec;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;
  readonly #nerVectors: Tok2Vec;
  readonly #ner: EntityRecognizer;

  constructor(model: Model) {
    const kernel = new Kernel();
    this.#lexicon = new Lexicon(model);
    this.#tokenizer = new Tokenizer(model.header.tokenizer, this.#lexicon);
    this.#shared = new Tok2Vec(kernel, model, "shared");
    this.#tagger = new Tagger(kernel, model);
    this.#parser = new Parser(kernel, model);
    this.#ruler = new AttributeRuler(model.header.ruler);
    this.#lemmatizer = new Lemmatizer(model.header.lemmatizer, this.#lexicon.characters);
    this.#nerVectors = new Tok2Vec(kernel, model, "ner");
    this.#ner = new EntityRecognizer(kernel, model);
  }

  parse(text: string): Doc {
    if (this.#lexicon.trim()) this.#tokenizer.clearCache();
    const tokens = this.#tokenizer.tokenize(text);
    const { lexemes } = tokens;
    const isSpace = (token: number) => (lexemes[token] as Lexeme).isSpace;

    const tags: string[] = [];
    this.#parser.scorer.begin(lexemes.length);
    for (const [start, end] of chunks(lexemes.length)) {
      const vectors = this.#shared.encode(tokens, start, end);
      this.#tagger.tag(vectors, end - start, tags);
      this.#parser.scorer.take(vectors, start, end - start);
    }
    const arcs = this.#parser.parse(lexemes.length);
    this.#parser.scorer.end();
    deprojectivize(arcs, isSpace);
    const starts = sentenceStarts(arcs.heads);

    const annotations = this.#annotate(lexemes, tags, arcs.labels);

    this.#ner.scorer.begin(lexemes.length);
    for (const [start, end] of chunks(lexemes.length)) {
      this.#ner.scorer.take(this.#nerVectors.encode(tokens, start, end), start, end - start);
    }
    const entities = this.#ner.recognize(lexemes.length, isSpace, starts);
    this.#ner.scorer.end();
    return assemble(text, tokens, annotations, arcs.heads, starts, entities);
  }

  #annotate(lexemes: Lexeme[], tags: string[], deps: string[]): Annotations {
    const blank = () => new Array<string>(lexemes.length).fill("");
    const doc = { lexemes, tags, deps, pos: blank(), morphs: blank(), lemmas: blank() };
    this.#ruler.apply(doc);
    lexemes.forEach(({ text, lower }, i) => {
      if (doc.lemmas[i] !== "") return;
      doc.lemmas[i] = this.#lemmatizer.lemma(text, lower, doc.pos[i] as string, doc.morphs[i] as string);
    });
    return doc;
  }
}

function* chunks(length: number): Generator<[start: number, end: number]> {
  for (let start = 0; start < length; start += CHUNK) yield [start, Math.min(start + CHUNK, length)];
}

function assemble(
  text: string,
  { lexemes, spaced }: Tokens,
  { tags, pos, deps, lemmas }: Annotations,
  heads: Int32Array,
  starts: Uint8Array,
  entities: readonly EntityRange[],
): Doc {
  const tokens: Token[] = [];
  const sentences: TokenRange[] = [];
  let offset = 0;
  let entity = 0;
  let sentence = 0;
  lexemes.forEach((lexeme, i) => {
    if (i >= (entities[entity]?.end ?? Infinity)) entity++;
    const current = entities[entity];
    const inEntity = current !== undefined && i >= current.start;
    const sentStart = i === 0 || starts[i] === 1;
    if (sentStart && i > 0) {
      sentences.push({ start: sentence, end: i });
      sentence = i;
    }
    tokens.push({
      i,
      start: offset,
      end: offset + lexeme.text.length,
      text: lexeme.text,
      norm: lexeme.norm,
      lemma: lemmas[i] as string,
      tag: tags[i] as string,
      pos: pos[i] as string,
      dep: deps[i] as string,
      head: heads[i] as number,
      sentStart,
      entity: inEntity ? current.label : "",
      entityStart: inEntity && i === current.start,
    });
    offset += lexeme.text.length + Number(spaced[i]);
  });
  if (tokens.length > 0) sentences.push({ start: sentence, end: tokens.length });
  return { text, tokens, sentences, entities };
}
