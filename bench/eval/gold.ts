import { z } from "zod";
import { InputError } from "../../src/errors.ts";

const SHAPE = "{id, text, attributions: [{source, cue, content}], entities?: [{start, end, type, form, cluster}]}";

const Offset = z.number().int().nonnegative();
const Pair = z.tuple([Offset, Offset]);
const Pairs = z.array(Pair);
const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  attributions: z.array(z.object({ source: Pairs, cue: Pairs, content: Pairs })),
  entities: z
    .array(
      z.object({
        start: Offset,
        end: Offset,
        type: z.enum(["person", "organization", "country", "place"]),
        form: z.string(),
        cluster: z.union([z.string(), z.number()]),
      }),
    )
    .optional(),
});

/** An article with what a person marked in it. Offsets are as ours: half open, UTF-16, into `text`. */
export type GoldRow = z.infer<typeof Row>;

/** The rows of a gold.jsonl. Throws InputError that names the line, and what it lacks or has too much of. */
export function parseGold(jsonl: string): GoldRow[] {
  const rows = jsonl.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [parseRow(line, `line ${i + 1}`)]));
  if (rows.length === 0) throw new InputError("BAD_USER_INPUT", `expected rows ${SHAPE}, but there are none`);
  return rows;
}

function parseRow(line: string, where: string): GoldRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new InputError("BAD_USER_INPUT", `${where}: expected a JSON object, but got: ${line.slice(0, 60)}`);
  }
  const row = Row.safeParse(json);
  if (!row.success) {
    const issues = row.error.issues.slice(0, 3).map(({ path, message }) => `${path.join(".") || "it"}: ${message}`);
    throw new InputError("BAD_USER_INPUT", `${where}: expected ${SHAPE}, but ${issues.join("; ")}`);
  }
  const { text, attributions, entities = [] } = row.data;
  const spans = [
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...entities.map(({ start, end }): [number, number] => [start, end]),
  ];
  const stray = spans.find(([start, end]) => start >= end || end > text.length);
  if (stray) {
    const got = `[${stray.join(", ")}]`;
    throw new InputError("BAD_USER_INPUT", `${where}: expected spans within ${text.length} characters, but got ${got}`);
  }
  return row.data;
}
