import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvEdges, csvNodes } from "../../src/export/csv.ts";
import { FORMATS } from "../../src/export/formats.ts";
import type { Write } from "../../src/export/graph.ts";
import { EDGE_PROPERTIES, type ExportEdge, type ExportNode, NODE_PROPERTIES } from "../../src/graph/export.ts";
import { EDGE_KINDS, edgeId, VIEW_KINDS } from "../../src/graph/view.ts";
import { READERS, records } from "./readers.ts";
import { graphOf, writerOf, written } from "./written.ts";

/** Whatever the texts: what is written is read again as it was, by the libraries of those who read it. */

const HOSTILE = [
  `"quotes" and 'quotes'`,
  "]]> <![CDATA[ <!-- & &amp; &#0;",
  "</script><script>alert(1)</script>",
  "nothing\u0000\u0001\u000b\u001f\u007f\u0085\ufffe\uffff here",
  "👩‍👩‍👧 🇺🇦",
  "\u202eright to left\u202c עברית",
  "line\nline\r\nline\rtab\t, comma; and \u2028\u2029",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(1)",
  "'=1",
  "\t=1",
  "\ud800 half \udfff",
  "  ",
  "",
  "_x2B_",
  "@id",
  "__proto__",
];
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary" }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((both) => both.join("")),
);
/** A label is never empty. */
const anyLabel = anyText.filter((text) => text !== "");
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const anyValue = (type: string) =>
  type === "list"
    ? fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 })
    : type === "string"
      ? anyText
      : type === "integer"
        ? fc.integer()
        : anyNumber;
const anyOf = (table: Readonly<Record<string, string>>) =>
  fc.record(Object.fromEntries(Object.entries(table).map(([name, type]) => [name, anyValue(type)])), {
    requiredKeys: [],
  });

/** Ids have whatever a name may have that any format can hold. */
const anyId = anyText.map((text) => `person:${heldByXml(text)}`);
const anyGraph = fc
  .uniqueArray(anyId, { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            kind: fc.constantFrom(...VIEW_KINDS),
            label: anyLabel,
            properties: anyOf(NODE_PROPERTIES),
          }),
        ),
      ),
      fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom(...EDGE_KINDS),
          source: fc.constantFrom(...ids),
          target: fc.constantFrom(...ids),
          properties: anyOf(EDGE_PROPERTIES),
        }),
        { maxLength: 6, selector: ({ kind, source, target }) => edgeId(kind, source, target) },
      ),
    ),
  )
  .map(([nodes, edges]) => ({
    nodes: nodes as unknown as ExportNode[],
    edges: edges.map((edge) => ({
      id: edgeId(edge.kind, edge.source, edge.target),
      ...edge,
    })) as unknown as ExportEdge[],
  }));

/** What no XML can hold is U+FFFD there. */
function heldByXml(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) as number;
      const held =
        [9, 10, 13].includes(code) ||
        (code >= 32 && code < 0xd800) ||
        (code > 0xdfff && code < 0xfffe) ||
        code > 0xffff;
      return held ? character : "\ufffd";
    })
    .join("");
}

/** Half of a character is U+FFFD once it is sent. */
const sent = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

type Flat = Record<string, unknown>;
const flatNode = ({ properties, ...node }: ExportNode): Flat => ({ ...node, ...properties });
const flatEdge = ({ properties, ...edge }: ExportEdge): Flat => ({ ...edge, ...properties });
/** Each text as `change` leaves it, a list as JSON; in order, as no format promises one. */
const texts = (all: readonly Flat[], change: (text: string) => string = (text) => text) =>
  all
    .map((one) => {
      const entries = Object.entries(one).map(([name, value]) => [
        name,
        typeof value === "string"
          ? change(value)
          : Array.isArray(value)
            ? JSON.parse(change(JSON.stringify(value)))
            : value,
      ]);
      return JSON.stringify(Object.fromEntries(entries.sort()));
    })
    .sort();

const CHANGES: Readonly<Record<string, (text: string) => string>> = { gexf: heldByXml, graphml: heldByXml, csv: sent };
const same = (text: string): string => text;

/** As a client gets it: in UTF-8. */
const received = async (write: Write, nodes: readonly ExportNode[], edges: readonly ExportEdge[]): Promise<string> =>
  Buffer.from(await written(write, graphOf(nodes, edges))).toString();

describe("any graph is read as it was written", () => {
  const both = [...FORMATS.keys()].filter((extension) => extension !== "csv" && extension !== "jsonld");

  test.each(both)("%s", async (extension) => {
    const change = CHANGES[extension] ?? same;
    await fc.assert(
      fc.asyncProperty(anyGraph, async ({ nodes, edges }) => {
        const loaded = await READERS[extension]?.(await received(writerOf(extension), nodes, edges));
        expect(texts(loaded?.nodes ?? [])).toEqual(texts(nodes.map(flatNode), change));
        expect(texts(loaded?.edges ?? [])).toEqual(texts(edges.map(flatEdge), change));
      }),
    );
  });

  test("csv, where an empty cell is nothing", async () => {
    const filled = (all: readonly Flat[]) =>
      all.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== "")));
    await fc.assert(
      fc.asyncProperty(anyGraph, async ({ nodes, edges }) => {
        const rows = records(await received(csvNodes, nodes, edges));
        expect(texts(rows)).toEqual(texts(filled(nodes.map(flatNode)), sent));
        const kinds = new Map(nodes.map(({ id, kind, label }) => [id, { kind, label }]));
        const ends = ({ source, target }: ExportEdge) => ({
          ...{ sourceKind: kinds.get(source)?.kind, sourceLabel: kinds.get(source)?.label },
          ...{ targetKind: kinds.get(target)?.kind, targetLabel: kinds.get(target)?.label },
        });
        const lines = edges.map((edge) => ({ ...flatEdge(edge), ...ends(edge) }));
        expect(texts(records(await received(csvEdges, nodes, edges)))).toEqual(texts(filled(lines), sent));
      }),
    );
  });

  test("jsonld, by a processor that drops nothing and fetches nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async ({ nodes, edges }) => {
        const loaded = await READERS.jsonld?.(await received(writerOf("jsonld"), nodes, edges));
        const withoutArticle = nodes.map(({ properties: { articleId: _, ...properties }, ...node }) => ({
          ...node,
          properties,
        }));
        expect(texts((loaded?.nodes ?? []).map(unordered))).toEqual(texts(withoutArticle.map(flatNode).map(unordered)));
        const withoutId = edges.map((edge) => flatEdge(edge)).map(({ id: _, ...edge }) => unordered(edge));
        expect(texts((loaded?.edges ?? []).map(unordered))).toEqual(texts(withoutId));
      }),
    );
  });
});

/** RDF has sets where we have lists. */
const unordered = (one: Flat): Flat =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
  );

test("no cell of a CSV that is a text begins as a formula does", async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async ({ nodes, edges }) => {
      const document = (await received(csvNodes, nodes, edges)) + (await received(csvEdges, nodes, edges));
      const cells = (parse(document, { record_delimiter: "\r\n", relax_column_count: true }) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    }),
  );
});

test.each([...FORMATS.keys()])("an empty graph is a %s that can be read", async (extension) => {
  expect(await READERS[extension]?.(await received(writerOf(extension), [], []))).toEqual({ nodes: [], edges: [] });
});
