import type { Candidate, Scene } from "./candidate.ts";
import { isQuoted, union } from "./candidate.ts";
import { extended } from "./extent.ts";
import type { Profile } from "./reading.ts";
import { accordingTo } from "./rules/according-to.ts";
import { captions } from "./rules/captions.ts";
import { carriedOver } from "./rules/carried.ts";
import { complements } from "./rules/complements.ts";
import { confirmed, toldBefore } from "./rules/confirmed.ts";
import { credits } from "./rules/credits.ts";
import { feeling } from "./rules/feeling.ts";
import { frank } from "./rules/frank.ts";
import { hearsay } from "./rules/hearsay.ts";
import { held } from "./rules/held.ts";
import { holding } from "./rules/holding.ts";
import { judging } from "./rules/judging.ts";
import { leadIns } from "./rules/lead-ins.ts";
import { withLeanings } from "./rules/leanings.ts";
import { objects } from "./rules/objects.ts";
import { outletsBeside, unverified } from "./rules/outlets.ts";
import { passives } from "./rules/passives.ts";
import { prepositions } from "./rules/prepositions.ts";
import { quoted } from "./rules/quoted.ts";
import { rumours } from "./rules/rumours.ts";
import { tags } from "./rules/tags.ts";
import { trailing } from "./rules/trailing.ts";
import { willing } from "./rules/willing.ts";

type Rule = (scene: Scene) => readonly Candidate[];

/** The rules over trees, in order: of two that find the same cue of the same source, the first names it. */
const RULES: readonly { readonly profile: Profile; readonly propose: Rule }[] = [
  { profile: "claims", propose: complements },
  { profile: "claims", propose: accordingTo },
  { profile: "claims", propose: objects },
  { profile: "claims", propose: tags },
  { profile: "claims", propose: trailing },
  { profile: "claims", propose: captions },
  { profile: "claims", propose: frank },
  { profile: "wide", propose: holding },
  { profile: "wide", propose: willing },
  { profile: "wide", propose: prepositions },
  { profile: "wide", propose: judging },
  { profile: "wide", propose: passives },
  { profile: "wide", propose: feeling },
  { profile: "wide", propose: held },
  { profile: "wide", propose: hearsay },
];

/**
 * All attributions of an article, outermost first where one lies in another. The rules run in this order: later ones fill
 * what earlier ones left, quotations grow what all found, and what speaks from inside a quotation is kept only where the
 * quotation is itself attributed by a line of its own. In the wide profile only the outermost are kept.
 */
export function findAttributions(scene: Scene, profile: Profile): readonly Candidate[] {
  const lines = [...leadIns(scene), ...credits(scene)];
  const wide = profile === "wide";
  const proposed = RULES.filter((rule) => wide || rule.profile === profile).flatMap(({ propose }) => propose(scene));
  const spoken = wide ? outermost(scene, extended(scene, mergeByCue(proposed))) : firstOfEachCue(proposed);
  const outside = spoken.filter(({ cue }) => cue.every((token) => !isQuoted(scene, token)));
  const inside = spoken.filter(({ cue, content }) => {
    const line = lines.find(
      (other) => other.rule === "quote-line" && cue.every((token) => other.content.includes(token)),
    );
    return line !== undefined && content.length < line.content.length;
  });
  const taken = new Set(lines.flatMap(({ content, rule }) => (rule === "quote-line" ? content : [])));
  const grown = withLeanings(scene, quoted(scene, outside)).filter(
    ({ content }) => !content.some((token) => taken.has(token)),
  );
  const all = wide
    ? outermost(scene, [...lines.filter(({ content }) => content.length > 0), ...grown])
    : [
        ...lines,
        ...grown,
        ...carriedOver(scene, grown),
        ...confirmed(scene, grown),
        ...toldBefore(scene, grown),
        ...inside,
        ...rumours(scene),
        ...unverified(scene),
      ];
  return [...(wide ? [] : outletsBeside(scene, all)), ...all].sort(
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

/** One attribution a cue: the first that found it, with the contents of all that agree on its source. */
function mergeByCue(candidates: readonly Candidate[]): readonly Candidate[] {
  const byCue = new Map<number, Candidate>();
  for (const found of candidates) {
    const cue = found.cue[0]?.i ?? -1;
    const known = byCue.get(cue);
    if (!known) byCue.set(cue, found);
    else if (known.head?.i === found.head?.i)
      byCue.set(cue, { ...known, content: union(known.content, found.content) });
  }
  return [...byCue.values()];
}

/** Speech is read more surely than opinion: its rules, and the lines and quotations that they are joined with. */
const SPEECH = new Set(["complement", "according-to", "quoted", "headline", "picture", "credit", "block"]);

/** Without those whose cue stands in the content of another, speech before opinion and the longer before the shorter. */
function outermost(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Uint8Array(scene.tree.tokens.length);
  const kept: Candidate[] = [];
  const rank = ({ rule }: Candidate): number => (SPEECH.has(rule) ? 0 : 1);
  for (const found of [...candidates].sort((a, b) => rank(a) - rank(b) || b.content.length - a.content.length)) {
    if (found.cue.some((token) => taken[token.i] === 1)) continue;
    for (const token of found.content) taken[token.i] = 1;
    kept.push(found);
  }
  return kept;
}
