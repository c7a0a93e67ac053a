import { loadPipeline } from "../../src/nlp/index.ts";
import { read } from "../../src/read/read.ts";
import type { Attribution, Profile, Reading } from "../../src/read/reading.ts";
import { NO_HEADER, toDocument } from "../../src/text/document.ts";
import type { Span } from "../../src/text/span.ts";

/** Reads a text and gives its reading in words: what a row of a test's table compares. */
export function readText(
  text: string,
  profile: Profile = "claims",
  publishedOn: string | null = null,
  publisher: string | null = null,
) {
  const reading = read(toDocument(text, { ...NO_HEADER, publishedOn, publisher }), loadPipeline(), profile);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return {
    reading,
    words,
    attributions: reading.attributions.map((attribution) => told(attribution, reading, words)),
    names: reading.names.map(({ span, entity }) => `${words([span])} = ${reading.entities[entity]?.name}`),
    estimates: reading.estimates.map(({ measure, low, high, bound, per }) => [measure, low, high, bound, per]),
    statuses: reading.statuses.map(({ span, predicate, holds }) => [words([span]), predicate, holds]),
  };
}

/** "speaker | cue | content", with the relayed source after an arrow. */
function told(attribution: Attribution, reading: Reading, words: (spans: readonly Span[]) => string): string {
  const speakers = attribution.speakers.map((speaker) =>
    speaker.kind === "named" ? reading.entities[speaker.entity]?.name : `~${speaker.name}`,
  );
  return `${speakers.join(" & ")} | ${words(attribution.cue)} | ${words(attribution.content)}`;
}

/** Each attribution that no other leads to, with its hops: "La Riba > AFP > an official: the road is shut". */
export function chainsIn(text: string): string[] {
  const { reading, words } = readText(text);
  const all = reading.attributions;
  const inner = new Set(all.map(({ via }) => via));
  const nameOf = (i: number): string =>
    all[i]?.speakers.map((one) => (one.kind === "named" ? reading.entities[one.entity]?.name : one.name)).join(" & ") ||
    "?";
  return all.flatMap((outer, i) => {
    if (inner.has(i)) return [];
    const hops = [nameOf(i)];
    for (let via = outer.via; via !== null; via = all[via]?.via ?? null) hops.push(nameOf(via));
    return [`${hops.join(" > ")}: ${words(outer.content)}`];
  });
}
