import type { Attribution, Role, Speaker } from "../read/reading.ts";
import { covering, covers, type Span, width } from "../text/span.ts";
import { distinct } from "./distinct.ts";
import * as ids from "./ids.ts";
import type { AnonymousSource, Citation, Entity } from "./model.ts";

/** Who speaks for the body that he belongs to. */
const OFFICE =
  /^(?:.*spokes(?:man|woman|person)|president|chair(?:man|woman)?|head|chief|director|manager|executive|minister|premier|chancellor|leader|commander|secretary|governor|mayor|commissioner|coach|captain|general|boss|owner|founder|ambassador|prosecutor|ceo|speaker)$/;

/** What an outlet calls itself. */
const SELF =
  /^(?:we|(?:this|our) (?:agency|blog|broadcaster|channel|daily|journal|magazine|news ?(?:paper|letter|room|site)|outlet|paper|portal|publication|(?:radio )?station|(?:web)?site|weekly))$/i;

/** Sources without a name, each once an article. */
export class AnonymousSources {
  readonly #byId = new Map<string, AnonymousSource>();
  readonly #articleId: string;
  readonly #entityOf: (index: number) => Entity;
  readonly #roles: readonly Role[];
  readonly #publisherId: string | null;

  constructor(
    { id, publisherId }: { readonly id: string; readonly publisherId: string | null },
    entityOf: (index: number) => Entity,
    roles: readonly Role[],
  ) {
    this.#articleId = id;
    this.#publisherId = publisherId;
    this.#entityOf = entityOf;
    this.#roles = roles;
  }

  /** The ids of those for whom a speaker speaks, by what he is called or by his office. */
  spokenForBy(speaker: Speaker): string[] {
    const bodies =
      speaker.kind === "anonymous"
        ? speaker.speaksFor
        : this.#roles.filter((role) => role.person === speaker.entity && OFFICE.test(role.role)).map((role) => role.in);
    return [...new Set(bodies.filter((body) => body >= 0).map((body) => this.#entityOf(body).id))].sort();
  }

  get all(): readonly AnonymousSource[] {
    return [...this.#byId.values()];
  }

  /** The id of the node that a speaker is. */
  idOf(speaker: Speaker): string {
    if (speaker.kind === "named") return this.#entityOf(speaker.entity).id;
    if (this.#publisherId !== null && SELF.test(speaker.name)) return this.#publisherId;
    const id = ids.anonymousId(this.#articleId, speaker.name.toLowerCase());
    const speaksFor = [...new Set(speaker.speaksFor.map((index) => this.#entityOf(index).id))];
    if (!this.#byId.has(id)) this.#byId.set(id, { id, articleId: this.#articleId, name: speaker.name, speaksFor });
    return id;
  }
}

/** The name of a source of which the article has no word. */
export const UNNAMED = "unnamed source";
const NOBODY: Speaker = { kind: "anonymous", name: UNNAMED, speaksFor: [] };

/**
 * One citation a source of an attribution. What is said inside what another says is cited by way of that other, to any
 * depth: "The paper reported that officials said …" makes the paper a first hop of what the officials said.
 */
export function toCitations(
  articleId: string,
  attributions: readonly Attribution[],
  sources: AnonymousSources,
): Citation[] {
  const outerOf = enclosing(attributions);
  const citations: Citation[] = [];
  const depthOf = (i: number): number => {
    const outer = outerOf[i] ?? null;
    return outer === null ? 0 : depthOf(outer) + chainLength(attributions, outer);
  };

  const cite = (i: number, content: readonly Span[], depth: number, inner: string | null): string | null => {
    const { speakers, body, cue, source, mode, via, hop, statedOn } = attributions[i] as Attribution;
    const claimId = content.length > 0 ? ids.claimId(articleId, content) : null;
    const viaId = via === null ? inner : cite(via, content, depth, inner);
    const at = (content[0] ?? cue[0] ?? source[0])?.start ?? 0;
    const made = (speakers.length > 0 ? speakers : [NOBODY]).map((speaker): Citation => {
      const sourceId = sources.idOf(speaker);
      return {
        id: ids.citationId(articleId, at, claimId ?? "", sourceId, JSON.stringify([source, cue])),
        articleId,
        claimId,
        sourceId,
        speaksFor: sources.spokenForBy(speaker),
        body,
        viaId,
        hop: hop + depth,
        mode,
        cueStarts: cue.map(({ start }) => start),
        cueEnds: cue.map(({ end }) => end),
        sourceStarts: source.map(({ start }) => start),
        sourceEnds: source.map(({ end }) => end),
        statedOn,
      };
    });
    citations.push(...made);
    const outer = hop === 1 ? (outerOf[i] ?? null) : null;
    const first = made[0]?.id ?? null;
    if (outer !== null) cite(outer, content, depth - chainLength(attributions, outer), first);
    return first;
  };

  for (const [i, attribution] of attributions.entries())
    if (attribution.hop === 1) cite(i, attribution.content, depthOf(i), null);
  return distinct(citations).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const chainLength = (attributions: readonly Attribution[], i: number): number => {
  const via = attributions[i]?.via ?? null;
  return via === null ? 1 : 1 + chainLength(attributions, via);
};

/** Of each attribution that the article makes, the narrowest other whose content has its words and cue inside. */
export function enclosing(attributions: readonly Attribution[]): readonly (number | null)[] {
  const own = attributions.map(({ hop }) => hop === 1);
  const contents = attributions.flatMap(({ content }, item) =>
    own[item] ? content.map((span) => ({ span, item })) : [],
  );
  const around = covering(
    contents,
    attributions.map(({ cue, source, content }) => cue[0] ?? source[0] ?? content[0] ?? NOWHERE),
  );
  return attributions.map((inner, i) => {
    const words = [...inner.content, ...inner.cue];
    if (!own[i] || inner.content.length === 0 || inner.cue.length === 0) return null;
    const outer = [...new Set(around[i])].filter((other) => {
      const { content } = attributions[other] as Attribution;
      // Wider, and not only as wide: so that nothing encloses itself by way of another.
      return width(content) > width(inner.content) && words.every((word) => content.some((part) => covers(part, word)));
    });
    const widthOf = (other: number) => width((attributions[other] as Attribution).content);
    return outer.sort((a, b) => widthOf(a) - widthOf(b))[0] ?? null;
  });
}

const NOWHERE: Span = { start: -1, end: -1 };
