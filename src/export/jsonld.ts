import { EDGE_PROPERTIES, type ExportEdge, type ExportNode, NODE_PROPERTIES } from "../graph/export.ts";
import type { EdgeKind } from "../graph/view.ts";
import type { ExportGraph } from "./graph.ts";
import { list } from "./json.ts";

/**
 * JSON-LD 1.1 in schema.org's words, and in our own where it has none: it has no relation between claims, and no act of citing.
 * All is in the document: the context is not fetched. Ids are urn:hearsay:, and our own terms urn:hearsay:term:.
 */

const OURS = "urn:hearsay:term:";

/** What schema.org and RDF call what we have; all else is a term of ours. */
const KNOWN_TERMS: Readonly<Record<string, string>> = {
  Article: "schema:Article",
  Claim: "schema:Claim",
  Person: "schema:Person",
  Organization: "schema:Organization",
  Country: "schema:Country",
  label: "rdfs:label",
  title: "schema:headline",
  publishedOn: "schema:datePublished",
  url: "schema:url",
  text: "schema:text",
  name: "schema:name",
  aliases: "schema:alternateName",
  Statement: "rdf:Statement",
};
const CLASSES = ["Article", "Claim", "Person", "Organization", "Country", "Statement", "AnonymousSource", "Citation"];

/**
 * Each kind of edge as a term, and what it is in schema.org where it has that. `turned` ones are said of the target: there an
 * article has a publisher, and a claim an article in which it appears.
 */
const LINKS: Readonly<Record<EdgeKind, { readonly term: string; readonly iri?: string; readonly turned?: true }>> = {
  PUBLISHED: { term: "publisher", iri: "schema:publisher", turned: true },
  STATES: { term: "appearance", iri: "schema:appearance", turned: true },
  ABOUT: { term: "about", iri: "schema:about" },
  MENTIONS: { term: "mentions", iri: "schema:mentions" },
  REWRITES: { term: "isBasedOn", iri: "schema:isBasedOn" },
  MAKES: { term: "makes" },
  OF: { term: "of" },
  CITES: { term: "cites" },
  VIA: { term: "via" },
  SPEAKS_FOR: { term: "speaksFor" },
  AFFILIATED_WITH: { term: "affiliatedWith" },
  CONTRADICTS: { term: "contradicts" },
  CORROBORATES: { term: "corroborates" },
  SUPERSEDES: { term: "supersedes" },
  SAME_AS: { term: "sameAs" },
};

const iriOf = (term: string): string => KNOWN_TERMS[term] ?? `hearsay:${term}`;
const literals = [...CLASSES, "label", ...Object.keys(NODE_PROPERTIES), ...Object.keys(EDGE_PROPERTIES)];

export const CONTEXT: Readonly<Record<string, unknown>> = {
  "@version": 1.1,
  schema: "https://schema.org/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  hearsay: OURS,
  ...Object.fromEntries(literals.map((term) => [term, iriOf(term)])),
  ...Object.fromEntries(
    Object.values(LINKS).map(({ term, iri }) => [term, { "@id": iri ?? iriOf(term), "@type": "@id" }]),
  ),
  subject: { "@id": "rdf:subject", "@type": "@id" },
  predicate: { "@id": "rdf:predicate", "@type": "@vocab" },
  object: { "@id": "rdf:object", "@type": "@id" },
};

/** Nodes, then what they are to one another. What is known of a relation itself is said in an rdf:Statement of it. */
export async function* jsonld(graph: ExportGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  yield* list(graph.nodes(), described);
  // No edge is without its ends, so a node stands before it.
  for await (const edge of graph.edges())
    yield related(edge)
      .map((one) => `,\n${JSON.stringify(one)}`)
      .join("");
  yield "]}\n";
}

/** The article that a part is of is said by what leads there, so `articleId` is left out. */
function described({ id, kind, label, properties }: ExportNode): object {
  const { articleId: _, ...rest } = properties;
  return { "@id": iri(id), "@type": kind, label, ...rest };
}

function related({ id, kind, source, target, properties }: ExportEdge): readonly object[] {
  const { term, turned } = LINKS[kind];
  const [subject, object] = turned ? [iri(target), iri(source)] : [iri(source), iri(target)];
  const said = { "@id": subject, [term]: object };
  if (Object.keys(properties).length === 0) return [said];
  return [said, { "@id": iri(id), "@type": "Statement", subject, predicate: term, object, ...properties }];
}

/** An id as an IRI, whatever stands in it; half of a surrogate pair cannot be said there. */
const iri = (id: string): string =>
  `urn:hearsay:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("%3A", ":")}`;
