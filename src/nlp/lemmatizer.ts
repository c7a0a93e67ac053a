import type { Characters } from "./characters.ts";

/** What is known of one part of speech. */
export interface LemmaTable {
  /** Endings and what replaces them, in the order in which they are tried. */
  readonly rules: readonly (readonly [ending: string, replacement: string])[];
  /** Irregular forms and their lemmas. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
  /** All known lemmas, one a line. */
  readonly index: string;
}

/** spaCy's rule lemmatizer for English; rules, exceptions and index come from WordNet (Miller 1995; Morphy). */
export class Lemmatizer {
  readonly #tables: Readonly<Record<string, LemmaTable>>;
  readonly #characters: Characters;
  // Made on first use: 90,000 lemmas would take a third of the loading time.
  readonly #indexes = new Map<LemmaTable, ReadonlySet<string>>();
  readonly #exceptions = new Map<LemmaTable, ReadonlyMap<string, readonly string[]>>();

  constructor(tables: Readonly<Record<string, LemmaTable>>, characters: Characters) {
    this.#tables = tables;
    this.#characters = characters;
  }

  /** The lemma of a word, given its lower-case spelling, its universal part of speech and its morphology. */
  lemma(text: string, lower: string, pos: string, morph: string): string {
    if (pos === "" || pos === "SPACE" || isBaseForm(pos, morph)) return lower;
    const table = this.#tables[pos.toLowerCase()];
    if (!table) return pos === "PROPN" ? text : lower;
    const index = this.#index(table);
    const known: string[] = [];
    const unknown: string[] = [];
    for (const [ending, replacement] of table.rules) {
      if (!lower.endsWith(ending)) continue;
      const form = lower.slice(0, lower.length - ending.length) + replacement;
      if (form === "") continue;
      if (index.has(form)) known.unshift(form);
      else if (this.#characters.isAlpha(form)) unknown.push(form);
      else known.push(form);
    }
    // Every exception goes before what was found so far, unless the rules found it too.
    for (const form of this.#exceptionsOf(table).get(lower) ?? []) if (!known.includes(form)) known.unshift(form);
    return known[0] ?? unknown[0] ?? text;
  }

  #index(table: LemmaTable): ReadonlySet<string> {
    let index = this.#indexes.get(table);
    if (!index) {
      index = new Set(table.index === "" ? [] : table.index.split("\n"));
      this.#indexes.set(table, index);
    }
    return index;
  }

  #exceptionsOf(table: LemmaTable): ReadonlyMap<string, readonly string[]> {
    let exceptions = this.#exceptions.get(table);
    if (!exceptions) {
      exceptions = new Map(Object.entries(table.exceptions));
      this.#exceptions.set(table, exceptions);
    }
    return exceptions;
  }
}

/** Whether part of speech and morphology say that the word is uninflected. */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Map(morph.split("|").map((feature) => feature.split("=") as [string, string]));
  const number = features.get("Number");
  const verbForm = features.get("VerbForm");
  if (pos === "NOUN" && number === "Sing") return true;
  if (pos === "VERB" && verbForm === "Fin" && features.get("Tense") === "Pres" && number === undefined) return true;
  return verbForm === "Inf" || verbForm === "None" || features.get("Degree") === "Pos";
}
