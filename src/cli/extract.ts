import { basename, extname } from "node:path";
import { enclosing } from "../graph/citations.ts";
import { toEntity } from "../graph/entities.ts";
import { nameKey } from "../graph/names.ts";
import type { Attribution, NamedEntity, Reading } from "../read/reading.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";

const pairs = (spans: readonly Span[]): readonly [number, number][] => spans.map(({ start, end }) => [start, end]);

/** What `hearsay extract` prints of an article: offsets are UTF-16 indexes into `text`, which is the stored text. */
export function toRow(from: string, document: Document, reading: Reading) {
  const innerOf = enclosed(reading.attributions);
  return {
    id: document.id ?? basename(from, extname(from)),
    text: document.text,
    attributions: reading.attributions.map((attribution, i) => ({
      source: pairs(attribution.source),
      cue: pairs(attribution.cue),
      content: pairs(attribution.content),
      speaker: speakerOf(attribution, reading.entities),
      via: attribution.via ?? innerOf.get(i) ?? null,
      mode: attribution.mode,
    })),
    // "the Afghan team" tells whose team it is, but does not name the country.
    mentions: reading.names
      .filter(({ form }) => form !== "adjective")
      .map(({ span, kind, entity }) => ({
        ...span,
        kind,
        name: document.text.slice(span.start, span.end),
        entity: idOf(reading.entities[entity] as NamedEntity),
      })),
    estimates: reading.estimates.map(({ span, measure, low, high, bound, unit, per }) => ({
      ...span,
      measure,
      low,
      high,
      bound,
      unit,
      per,
    })),
  };
}

/** Of an attribution in whose content others are made, the first of them: "X said Y had warned that Z" has Z from Y. */
const enclosed = (attributions: readonly Attribution[]): ReadonlyMap<number, number> => {
  const innerOf = new Map<number, number>();
  for (const [inner, outer] of enclosing(attributions).entries())
    if (outer !== null && !innerOf.has(outer)) innerOf.set(outer, inner);
  return innerOf;
};

/** An entity's id in the graph; a place is not in the graph, and its id is made in the same way. */
const idOf = ({ kind, ...entity }: NamedEntity): string =>
  kind === "Place" ? `place:${nameKey(entity.name).replace(/ /g, "-")}` : toEntity({ ...entity, kind }).id;

/** The speaker's name, or the words that describe it; null where the text leaves it out. */
function speakerOf({ speakers }: Attribution, entities: readonly NamedEntity[]): string | null {
  const names = speakers.map((speaker) => (speaker.kind === "named" ? entities[speaker.entity]?.name : speaker.name));
  return names.length > 0 ? names.join(" and ") : null;
}
