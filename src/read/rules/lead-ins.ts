import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, quotedRun, sourcePhrase, speakerOf, trimTokens } from "../candidate.ts";
import { ASSERTING, INQUIRIES, SPEAKER_NOUNS } from "../lexicon.ts";
import type { Run, Tree } from "../tree.ts";
import { at } from "../tree.ts";

/** Lines that attribute by their form: "Agency: Troops withdrawn", "Troops withdrawn: minister", "Source: …" with "Quote: …". */
export function leadIns(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  let source: { tokens: readonly Token[]; label: readonly Token[]; used: boolean } | null = null;
  const wholeArticle = () => {
    if (source && !source.used) {
      found.push(
        candidate("source-line", {
          source: source.tokens,
          head: headOf(scene, source.tokens),
          cue: source.label,
          content: [],
          named: true,
        }),
      );
    }
  };
  for (const [i, paragraph] of scene.tree.paragraphs.entries()) {
    found.push(...block(scene, scene.tree.paragraphs[i - 1], paragraph));
    const line = split(scene.tree, paragraph);
    if (!line) continue;
    const { before, after, colon } = line;
    const label = before.map((token) => token.norm).join(" ");
    if (/^(?:original |main )?sources?$|^via$/.test(label) && after.length <= 12) {
      wholeArticle();
      source = { tokens: trimTokens(after), label: before, used: false };
    } else if (label === "quote" && source) {
      source.used = true;
      const content = trimTokens(inQuotes(scene, after));
      if (content.length > 1) {
        found.push(
          candidate("quote-line", { source: source.tokens, head: headOf(scene, source.tokens), cue: before, content }),
        );
      }
    } else if (!/^(?:note|update|correction|clarification|editor)\b/.test(label)) {
      found.push(...headline(scene, paragraph, before, after, colon));
    }
  }
  wholeArticle();
  return found;
}

/** "She added:" as a paragraph's last words: without quotation marks too, the next paragraph is what was said. */
function block(scene: Scene, before: Run | undefined, { start, end }: Run): readonly Candidate[] {
  const { tree } = scene;
  if (
    !before ||
    before.end - before.start < 3 ||
    at(tree, before.end - 1).text !== ":" ||
    scene.quotationOf[start] !== -1
  )
    return [];
  const verb = [at(tree, before.end - 2), at(tree, before.end - 3)].find(
    (token) => token.i >= before.start && ASSERTING.has(token.lemma) && /^VB/.test(token.tag),
  );
  const head = verb && speakerOf(tree, verb);
  const content = trimTokens(tree.tokens.slice(start, end));
  return verb && head && content.length > 3
    ? [candidate("block", { source: sourcePhrase(tree, head), head, cue: [verb], content })]
    : [];
}

/** A paragraph around its first colon, outside quotations and with a word on both sides. */
function split(tree: Tree, paragraph: Run): { before: readonly Token[]; after: readonly Token[]; colon: Token } | null {
  // "“HILL: The bridge is closed.": a transcript may stand in quotation marks, open at each turn.
  const start = paragraph.start + (/^["“]$/.test(tree.tokens[paragraph.start]?.text ?? "") ? 1 : 0);
  for (let i = start + 1; i < paragraph.end - 1; i++) {
    const colon = at(tree, i);
    if (/^["“]$/.test(colon.text)) return null;
    if (colon.text === ":") {
      return { before: tree.tokens.slice(start, i), after: tree.tokens.slice(i + 1, paragraph.end), colon };
    }
  }
  return null;
}

function inQuotes(scene: Scene, tokens: readonly Token[]): readonly Token[] {
  const first = scene.quotations[scene.quotationOf[tokens[0]?.i ?? -1] ?? -1];
  if (!first) return tokens;
  const run = quotedRun(scene.tree, first);
  return scene.tree.tokens.slice(run.start, run.end);
}

/** A headline, which has no full stop, with a name and nothing else on one side of its colon. */
function headline(
  scene: Scene,
  paragraph: Run,
  before: readonly Token[],
  after: readonly Token[],
  colon: Token,
): readonly Candidate[] {
  const last = at(scene.tree, paragraph.end - 1);
  const isTurn = isSpeaker(scene, before) && after.length > 1;
  if ((/^[.,;:]$/.test(last.text) || paragraph.end - paragraph.start > 40) && !isTurn) return [];
  const side =
    isTurn || (isName(scene, before) && after.length > 2)
      ? [before, after]
      : isName(scene, after) && before.length > 2
        ? [after, before]
        : null;
  if (!side) return [];
  const [source, content] = side as [readonly Token[], readonly Token[]];
  return [candidate("headline", { source, head: headOf(scene, source), cue: [colon], content: trimTokens(content) })];
}

/** Who takes a turn in a transcript: "HILL: ", "Ann Hill: ". */
function isSpeaker(scene: Scene, tokens: readonly Token[]): boolean {
  const isShouted = tokens.every((token) => /^(?:[\p{Lu}.'’]{2,}|[QA])$/u.test(token.text));
  return tokens.length <= 4 && (isShouted || isPerson(scene, tokens));
}

const isPerson = (scene: Scene, tokens: readonly Token[]): boolean =>
  tokens.every((token) => scene.names[scene.nameOf[token.i] ?? -1]?.kind === "Person");

/** Capitalised words that are, but for a title, one name, or an office alone; a capital alone stands for its government here. */
function isName(scene: Scene, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.norm ?? "";
  return (
    (tokens.length <= 5 &&
      tokens.every((token) => /^\p{Lu}|^(?:of|the|'s|’s)$/u.test(token.text)) &&
      tokens.some((token) => scene.nameOf[token.i] !== -1)) ||
    (tokens.length <= 2 && (SPEAKER_NOUNS.has(last) || INQUIRIES.has(last)))
  );
}

const headOf = (scene: Scene, tokens: readonly Token[]): Token | null =>
  [...tokens].reverse().find((token) => scene.nameOf[token.i] !== -1) ?? tokens.at(-1) ?? null;
