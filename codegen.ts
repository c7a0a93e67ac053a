import { readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

/** Writes src/api/generated.ts, the resolver types, from the SDL; with --check it only says whether the file is fresh. */

const TARGET = new URL("src/api/generated.ts", import.meta.url);
const MODEL = "../graph/model.ts";
const VIEW = "../graph/view.ts";
const WALK = "../graph/walk.ts";
const MAPPERS = "./mappers.ts";

const rows = Object.fromEntries(
  [
    "Entity",
    "AnonymousSource",
    "Claim",
    "Estimate",
    "Citation",
    "Contradiction",
    "Corroboration",
    "Supersession",
    "Rewrite",
  ].map((row) => [row, `${MODEL}#${row} as ${row}Row`]),
);
const EntityRow = rows.Entity as string;
const connections = Object.fromEntries(
  [
    "Article",
    "Entity",
    "Claim",
    "Citation",
    "Contradiction",
    "Corroboration",
    "Estimate",
    "CircularReport",
    "Fallout",
    "Search",
  ].map((of) => [`${of}Connection`, `${MAPPERS}#${of}Page`]),
);

const generated = await codegen({
  filename: "generated.ts",
  documents: [],
  schema: parse(readFileSync(new URL("schema/hearsay.graphql", import.meta.url), "utf8")),
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    emitLegacyCommonJSImports: false,
    strictScalars: true,
    scalars: {
      ID: { input: "string", output: "string" },
      JSON: { input: "unknown", output: "unknown" },
    },
    immutableTypes: true,
    inputMaybeValue: "T | null | undefined",
    contextType: "./context.ts#Context",
    // What a resolver sees of an enum is the row's own word; src/api/resolvers/enums.ts maps them.
    enumValues: {
      EntityKind: `${MODEL}#EntityKind`,
      Bound: `${MAPPERS}#Bound`,
      CitationMode: `${MAPPERS}#CitationMode`,
      ContradictionKind: `${MAPPERS}#ContradictionKind`,
      ReviewStatus: `${MAPPERS}#ReviewStatus`,
      NodeKind: `${VIEW}#ViewKind`,
      EdgeKind: `${VIEW}#EdgeKind`,
    },
    mappers: {
      ...rows,
      Article: `${MODEL}#ArticleHead as ArticleRow`,
      ...connections,
      Person: EntityRow,
      Organization: EntityRow,
      Country: EntityRow,
      ClaimEdge: `${MAPPERS}#ClaimEdgeIn`,
      Node: `${MAPPERS}#NodeRow`,
      Source: `${MAPPERS}#SourceRow`,
      Span: `${MAPPERS}#SpanIn`,
      Mention: `${MAPPERS}#MentionIn`,
      CitationChain: `${MAPPERS}#Chain`,
      ChainHop: `${MAPPERS}#ChainHopIn`,
      CircularReport: `${MODEL}#Circle as CircleRow`,
      Independence: `${MAPPERS}#IndependenceOf`,
      Collapse: `${MAPPERS}#CollapseIn`,
      Fallout: `${MAPPERS}#FalloutOf`,
      SearchEdge: `${MAPPERS}#SearchEdgeIn`,
      GraphNode: `${WALK}#Junction`,
      GraphEdge: `${VIEW}#StoredEdge`,
      Path: "./paths.ts#Path as PathOf",
      Answer: "./ask.ts#Answered",
      ArticleIngestPayload: `${MAPPERS}#IngestOf`,
    },
  },
});

// The plugin re-exports the enums' types as if they were values, which verbatimModuleSyntax refuses.
const types = generated.replace(/^export \{/gm, "export type {");
const content = `// Generated from schema/hearsay.graphql by codegen.ts; do not edit.\n${types}`;
if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, content);
} else if (readFileSync(TARGET, "utf8") !== content) {
  console.error("src/api/generated.ts is stale: expected what `npm run codegen` writes from schema/hearsay.graphql");
  process.exitCode = 1;
}
