import { InputError } from "../errors.ts";
import { VIEW_KINDS, type ViewKind } from "../graph/view.ts";
import { FORMATS, type Format } from "./formats.ts";
import type { Write } from "./graph.ts";

/** What a caller asks for, in the words of the API's subgraph; without `seeds` it is the whole graph. Bounds are the subgraph's. */
export interface ExportRequest {
  readonly seeds: readonly string[] | null;
  readonly depth: number | null;
  readonly maxNodes: number | null;
  readonly kinds: readonly ViewKind[] | null;
  readonly text: boolean;
  readonly format: Format;
  readonly write: Write;
}

/** Arguments as they come in an address or on a command line: each a text, given once or more often. */
export type Arguments = Readonly<Record<string, string | readonly string[] | undefined>>;

const STEM = "graph.";
const NAMES = ["seeds", "depth", "kinds", "maxNodes", "text", "part"];
const KINDS = new Map(VIEW_KINDS.map((kind) => [folded(kind), kind]));

/** The format of a file of this name: "graph.gexf". InputError NOT_FOUND lists what there is. */
export function formatOf(file: string): Format {
  const format = file.startsWith(STEM) ? FORMATS.get(file.slice(STEM.length)) : undefined;
  if (format) return format;
  const names = [...FORMATS.keys()].map((extension) => `${STEM}${extension}`);
  throw new InputError("NOT_FOUND", `expected ${names.join(", ")}, but got ${file}`, names);
}

/** Throws InputError BAD_USER_INPUT where an argument is not known, or not what is expected of it. */
export function readRequest(format: Format, given: Arguments): ExportRequest {
  for (const name of Object.keys(given)) {
    if (!NAMES.includes(name)) throw refused("arguments", NAMES.join(", "), name);
  }
  const seeds = list(given.seeds);
  const [depth, maxNodes] = [wholeNumber("depth", given.depth), wholeNumber("maxNodes", given.maxNodes)];
  if (seeds === null && (depth !== null || maxNodes !== null)) {
    throw new InputError("BAD_USER_INPUT", "depth, maxNodes: expected only with seeds: the whole graph has neither");
  }
  const kinds = list(given.kinds)?.map(kindOf) ?? null;
  const text = choice("text", ["false", "true"], given.text) === "true";
  return { seeds, depth, maxNodes, kinds, text, format, write: written(format, given.part) };
}

function written({ write, writeNodes }: Format, part: Arguments[string]): Write {
  if (part === undefined) return write;
  if (!writeNodes) throw refused("part", "no part but in a CSV", String(part));
  return choice("part", ["edges", "nodes"], part) === "nodes" ? writeNodes : write;
}

function kindOf(name: string): ViewKind {
  const kind = KINDS.get(folded(name));
  if (!kind) throw refused("kinds", VIEW_KINDS.join(", "), name);
  return kind;
}

/** AnonymousSource is ANONYMOUS_SOURCE to GraphQL. */
function folded(kind: string): string {
  return kind.replaceAll("_", "").toLowerCase();
}

/** No id has a comma. */
function list(value: Arguments[string]): readonly string[] | null {
  if (value === undefined) return null;
  return [value].flat().flatMap((part) => part.split(",").flatMap((item) => item.trim() || []));
}

function wholeNumber(name: string, value: Arguments[string]): number | null {
  if (value === undefined) return null;
  if (typeof value !== "string" || !/^-?\d{1,9}$/.test(value)) throw refused(name, "a whole number", String(value));
  return Number(value);
}

function choice(name: string, choices: readonly string[], value: Arguments[string]): string | undefined {
  if (value === undefined || choices.includes(value as string)) return value as string | undefined;
  throw refused(name, choices.join(" or "), String(value));
}

const refused = (name: string, expected: string, came: string): InputError =>
  new InputError("BAD_USER_INPUT", `${name}: expected ${expected}, but got ${JSON.stringify(came)}`);
