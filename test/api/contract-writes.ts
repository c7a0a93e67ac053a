/** Sample calls of every field of Mutation, each to be made after those before it, in the graph of contract.test.ts. */
import { relationId } from "../../src/graph/ids.ts";
import { ids } from "./sample-graph.ts";
import type { Call } from "./selection.ts";

const bridge = {
  text: "Ann Hill said that French paratroopers were still fighting at the uranium quarries of Mali. At least 101 legionnaires were killed.",
  title: "Fighting in Mali",
  publisher: "The Daily",
  publishedOn: "2025-01-09",
  url: "https://daily.example/mali",
};
/** Denies what the first says, and what it says itself. */
const denied = {
  text: "Bob Hill said that French paratroopers have been withdrawn from the uranium quarries of Mali. At least 140 legionnaires were killed, according to The Daily. All the miners have been freed, Bob Hill said. Eleven miners are still held, Ann Hill said.",
  publisher: "The Herald",
  publishedOn: "2025-01",
};
/** Of the story of the seeds: it cites who is cited there, and takes part in what is at odds there. */
const front = {
  text: "North Korean troops have been withdrawn from the front line in Kursk, Kyrylo Budanov said on 3 February. Yonhap, citing the National Intelligence Service, reported that 300 North Korean soldiers were killed and 2,700 wounded in Kursk Oblast.",
  title: null,
};
const wrong = { text: "…", title: "a\nb", publisher: "!", publishedOn: "9 January 2025", url: "ftp://daily.example" };

const long = { text: "Ann Hill said so.", title: "x".repeat(1001) };

const atOdds = relationId("contradiction", ids.fighting, ids.absent);

export const WRITES: readonly Call[] = [
  { field: "articleIngest", args: { input: bridge } },
  { field: "articleIngest", args: { input: bridge } },
  { field: "articleIngest", args: { input: wrong } },
  { field: "articleIngest", args: { input: long } },
  { field: "articlesIngest", args: { input: [denied, { ...bridge, url: "x" }, front, { text: "" }, denied, bridge] } },
  { field: "articleIngest", args: { input: denied } },
  { field: "articlesIngest", args: { input: [] } },
  { field: "articlesIngest", args: { input: Array(101).fill(bridge) } },
  ...["CONFIRMED", "PROPOSED", "REJECTED"].map((status) => ({
    field: "contradictionReview",
    args: { id: atOdds, status },
  })),
  { field: "contradictionReview", args: { id: ids.fighting, status: "CONFIRMED" } },
  { field: "articleRemove", args: { id: ids.echo } },
  { field: "articleRemove", args: { id: ids.echo } },
  { field: "articleRemove", args: { id: "person:kyrylo-budanov" } },
];
