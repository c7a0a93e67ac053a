import type { Candidate, Scene } from "./candidate.ts";
import { isQuoted } from "./candidate.ts";
import { accordingTo } from "./rules/according-to.ts";
import { complements } from "./rules/complements.ts";
import { leadIns } from "./rules/lead-ins.ts";
import { objects } from "./rules/objects.ts";
import { outletsBeside, unverified } from "./rules/outlets.ts";
import { quoted } from "./rules/quoted.ts";

/**
 * All attributions of an article, outermost first where one lies in another. The rules run in this order: later ones fill
 * what earlier ones left, quotations grow what all found, and what speaks from inside a quotation is kept only where the
 * quotation is itself attributed by a line of its own.
 */
export function findAttributions(scene: Scene): readonly Candidate[] {
  const lines = leadIns(scene);
  const spoken = firstOfEachCue([...complements(scene), ...accordingTo(scene), ...objects(scene)]);
  const outside = spoken.filter(({ cue }) => cue.every((token) => !isQuoted(scene, token)));
  const inside = spoken.filter(({ cue, content }) => {
    const line = lines.find(
      (other) => other.rule === "quote-line" && cue.every((token) => other.content.includes(token)),
    );
    return line !== undefined && content.length < line.content.length;
  });
  const taken = new Set(lines.flatMap(({ content, rule }) => (rule === "quote-line" ? content : [])));
  const grown = quoted(scene, outside).filter(({ content }) => !content.some((token) => taken.has(token)));
  const all = [...lines, ...grown, ...inside, ...unverified(scene)];
  return [...outletsBeside(scene, all), ...all].sort(
    (a, b) => position(a) - position(b) || b.content.length - a.content.length,
  );
}

const position = ({ content, cue }: Candidate): number => content[0]?.i ?? cue[0]?.i ?? 0;

/** A cue attributes once to a source: the rule that ran first knows best. */
function firstOfEachCue(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ cue, head }) => {
    const key = `${cue[0]?.i} ${head?.i}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
