import { z } from "zod";
import { InputError } from "../../src/errors.ts";

const SHAPE =
  "{id, text, attributions: [{source, cue, content, via?}], entities?: [{start, end, type, form, cluster}], estimates?: [{start, end, measure, low, high, bound, unit, per, speaker}]}";

const Offset = z.number().int().nonnegative();
const Pair = z.tuple([Offset, Offset]);
const Pairs = z.array(Pair);
const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  attributions: z.array(
    z.object({
      source: Pairs,
      cue: Pairs,
      content: Pairs,
      speaker: z.string().optional(),
      via: Offset.nullable().optional(),
    }),
  ),
  estimates: z
    .array(
      z.object({
        start: Offset,
        end: Offset,
        measure: z.string(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        bound: z.string(),
        unit: z.string(),
        per: z.string().nullable(),
        /** As one attribution around it has it; null where the article speaks itself. */
        speaker: z.string().nullable(),
      }),
    )
    .optional(),
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

/** One JSON object with all articles, whose texts stand in files beside it, as seeds/gold.json. */
const Book = z.object({ articles: z.array(Row.omit({ id: true, text: true }).extend({ file: z.string() })) });

/** The rows of a book, or of JSON lines; `textOf` gives the text of a file that a book names. Throws InputError. */
export function parseGoldFile(name: string, raw: string, textOf: (file: string) => string): GoldRow[] {
  if (!name.endsWith(".json")) return parseGold(raw);
  const book = Book.safeParse(parseJson(raw, name));
  if (!book.success)
    throw new InputError("BAD_USER_INPUT", `${name}: expected {articles: [{file, ...}]}, but ${issuesOf(book.error)}`);
  return book.data.articles.map(({ file, ...marks }) => checked({ id: file, text: textOf(file), ...marks }, file));
}

/** The rows of a gold.jsonl. Throws InputError that names the line, and what it lacks or has too much of. */
export function parseGold(jsonl: string): GoldRow[] {
  const rows = jsonl.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [parseRow(line, `line ${i + 1}`)]));
  if (rows.length === 0) throw new InputError("BAD_USER_INPUT", `expected rows ${SHAPE}, but there are none`);
  return rows;
}

function parseRow(line: string, where: string): GoldRow {
  const row = Row.safeParse(parseJson(line, where));
  if (!row.success) throw new InputError("BAD_USER_INPUT", `${where}: expected ${SHAPE}, but ${issuesOf(row.error)}`);
  return checked(row.data, where);
}

function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InputError("BAD_USER_INPUT", `${where}: expected a JSON object, but got: ${json.slice(0, 60)}`);
  }
}

const issuesOf = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join(".") || "it"}: ${message}`)
    .join("; ");

function checked(row: GoldRow, where: string): GoldRow {
  const { text, attributions, entities = [], estimates = [] } = row;
  const spans = [
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...[...entities, ...estimates].map(({ start, end }): [number, number] => [start, end]),
  ];
  const stray = spans.find(([start, end]) => start >= end || end > text.length);
  if (stray) {
    const got = `[${stray.join(", ")}]`;
    throw new InputError("BAD_USER_INPUT", `${where}: expected spans within ${text.length} characters, but got ${got}`);
  }
  return row;
}
