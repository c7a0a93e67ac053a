import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, trimTokens } from "../candidate.ts";
import { SPEAKER_NOUNS } from "../lexicon.ts";
import type { Run, Tree } from "../tree.ts";
import { at, runIn, sentenceOf } from "../tree.ts";

const PICTURE = /^(?:Images?|IMAGE|Photos?|PHOTO|Photograph|Picture|Illustration|Graphic|Video|Credit)$/;
const LONGEST = 14;

/** Paragraphs that end with whose they are: "… in May. Photo: Reuters", "“…” — Ann Hill", "… in May. Ann Hill, mayor of Leeds". */
export function credits(scene: Scene): readonly Candidate[] {
  const ofParts = scene.tree.paragraphs.flatMap((paragraph) => {
    if (paragraph.end - paragraph.start < 4) return [];
    const found = ofPicture(scene, paragraph) ?? ofQuotation(scene, paragraph) ?? signature(scene, paragraph);
    return found && found.content.length > 1 ? [found] : [];
  });
  return [...ofParts, ...signedBy(scene)];
}

/** "Ann Hill, Director of Disease Control", as the last line: who signs a statement is named for the whole of it. */
function signedBy(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  const last = tree.paragraphs.at(-1);
  if (!last || tree.paragraphs.length < 2) return [];
  const line = trimTokens(tree.tokens.slice(last.start, last.end));
  const comma = line.findIndex(({ text }) => text === ",");
  const name = scene.names[scene.nameOf[line[comma - 1]?.i ?? -1] ?? -1];
  const hasOffice = line.slice(comma + 1).some(({ lemma }) => SPEAKER_NOUNS.has(lemma.toLowerCase()));
  return name?.kind === "Person" && hasOffice && isLabel(tree, line)
    ? [candidate("signed", { source: line, head: at(tree, name.end - 1), cue: [], content: [], named: true })]
    : [];
}

/** Whoever took a picture does not say what stands under it, and is named beside it. */
function ofPicture(scene: Scene, { start, end }: Run): Candidate | null {
  const { tree } = scene;
  for (let i = end - 2; i > start && i >= end - LONGEST; i--) {
    if (at(tree, i).text !== ":" || !PICTURE.test(at(tree, i - 1).text)) continue;
    const source = trimTokens(tree.tokens.slice(i - 1, end));
    const content = trimTokens(tree.tokens.slice(start, i - 1));
    return candidate("picture", { source, head: nameIn(scene, source.slice(2)), cue: [], content, named: true });
  }
  return null;
}

/** A quotation, a dash, and a name with nothing after it but what the name is of. */
function ofQuotation(scene: Scene, { start, end }: Run): Candidate | null {
  const { tree } = scene;
  const from = at(tree, start).start;
  // In characters: a mark and a dash without a space between them are one token.
  const signed = /^(["“”„«].*["”»])\s*\p{Pd}+\s*(?=\p{Lu})/su.exec(tree.text.slice(from, at(tree, end - 1).end));
  if (!signed) return null;
  const [all, words = ""] = signed;
  const run = runIn(tree, { start: from, end: from + words.length });
  const source = trimTokens(tree.tokens.slice(runIn(tree, { start: from, end: from + all.length }).end, end));
  return isLabel(tree, source)
    ? candidate("credit", {
        source,
        head: nameIn(scene, source),
        cue: tree.tokens.slice(run.end, source[0]?.i).filter(({ text }) => text.trim() !== ""),
        content: tree.tokens.slice(run.start, run.end),
      })
    : null;
}

/** A name with its office and no full stop, after whole sentences. */
function signature(scene: Scene, { start, end }: Run): Candidate | null {
  const { tree } = scene;
  const last = sentenceOf(tree, end - 1);
  const source = tree.tokens.slice(last.start, end);
  const name = scene.names[scene.nameOf[last.start] ?? -1];
  const isSigned =
    last.start > start + 3 &&
    name?.kind === "Person" &&
    tree.tokens[name.end]?.text === "," &&
    /^[.?!]["”]?$/.test(at(tree, last.start - 1).text) &&
    !/^[.?!:…]$/.test(at(tree, end - 1).text) &&
    isLabel(tree, source);
  return isSigned
    ? candidate("credit", {
        source,
        head: at(tree, name.end - 1),
        cue: [],
        content: tree.tokens.slice(start, last.start),
      })
    : null;
}

/** A few words without a verb, of which the first has a capital. */
const isLabel = (tree: Tree, tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= LONGEST &&
  /^\p{Lu}/u.test(tokens[0]?.text ?? "") &&
  tokens.every((token) => !/^(?:VB|MD)/.test(token.tag) || tree.tokens[token.i - 1]?.text === "-");

const nameIn = (scene: Scene, tokens: readonly Token[]): Token | null => {
  const first = tokens.find((token) => scene.nameOf[token.i] !== -1);
  const name = first && scene.names[scene.nameOf[first.i] ?? -1];
  return name ? at(scene.tree, name.end - 1) : (tokens[0] ?? null);
};
