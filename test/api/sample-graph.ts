import type {
  ArticleGraph,
  Citation,
  Claim,
  Comparison,
  Contradiction,
  Entity,
  Estimate,
  StoryKeys,
} from "../../src/graph/model.ts";
import { nameKey } from "../../src/graph/names.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/port.ts";
import {
  alone,
  circle,
  contradiction,
  corroboration,
  entity,
  found,
  nothing,
  rewrite,
  supersession,
} from "../store/factory.ts";

/** A graph small enough to know by heart: two articles that cite, relay, number and contradict, with real spans. */

const POST = `Kyrylo Budanov said about 8,000 North Koreans were still fighting. \
Yonhap reported, citing the NIS, that 300 soldiers had reportedly been killed. \
Zelensky said "4,000" had been lost. It rained.`;
const ECHO = `Yonhap wrote that 300 soldiers were dead. About 8,000 North Koreans fight on. Then 9,000 fought.`;
const WIRE = `The NIS said there was no sign of North Koreans in combat. \
Volodymyr Zelensky, a president, met Kim Jong Un and Kim Yong Hyun, a U.S. official said.`;

const post = entity("The Kursk Post");
const echo = entity("Echo Times");
const yonhap = entity("Yonhap");
const nis = known("National Intelligence Service", "NIS");
const budanov = known("Kyrylo Budanov", "Budanov", "Person");
const zelensky = known("Volodymyr Zelensky", "Zelenskyy", "Person");
const zelenskyShort = entity("Zelensky", { kind: "Person", short: true });
const kimJongUn = known("Kim Jong Un", "Kim", "Person");
const kimYongHyun = known("Kim Yong Hyun", "Kim", "Person");
const usa = { ...known("United States", "U.S.", "Country"), isoCode: "US" };

export const ids = {
  post: "article:post",
  wire: "article:wire",
  fighting: "claim:post:0000",
  killed: "claim:post:0001",
  lost: "claim:post:0002",
  absent: "claim:wire:0000",
  met: "claim:wire:0001",
  official: "source:wire",
  echo: "article:echo",
  dead: "claim:echo:0000",
  retold: "claim:echo:0001",
  later: "claim:echo:0002",
};

/** A store that holds the sample graph: an empty one that was opened, or one in memory. */
export async function sampleStore(opened = openStore({ kind: "grafeo", path: null })): Promise<Store> {
  const store = await opened;
  await store.write(postGraph(), alone, nothing);
  await store.write(
    wireGraph(),
    alone,
    (): Comparison =>
      found({
        contradictions: [fightingOrAbsent()],
        sameAs: [{ fromId: zelenskyShort.id, toId: zelensky.id, by: "surname" }],
      }),
  );
  return store;
}

/** The sample graph and an article that has it from its first one, with every relation that comparing finds. */
export async function storyStore(opened?: Promise<Store>): Promise<Store> {
  const store = await sampleStore(opened);
  await store.write(echoGraph(), alone, () =>
    found({
      corroborations: [
        corroboration(ids.killed, ids.dead, between(ECHO, "dead", POST, "killed")),
        corroboration(ids.fighting, ids.retold, {
          ...between(ECHO, "fight on", POST, "still fighting"),
          confidence: 0.9,
        }),
      ],
      supersessions: [supersession(ids.later, ids.fighting, between(ECHO, "9,000", POST, "8,000"))],
      rewrites: [
        rewrite(ids.echo, ids.post, {
          ...spans("starts", "ends", ECHO, "About 8,000 North Koreans fight on"),
          ...spans("ofStarts", "ofEnds", POST, "about 8,000 North Koreans were still fighting"),
        }),
      ],
      circles: [circle([ids.killed, ids.dead], ["citation:post:0001:1", "citation:echo:0000:1"])],
    }),
  );
  return store;
}

/** The words of either side, the side of the lesser claim id first: echo's. */
function between(text: string, words: string, otherText: string, otherWords: string) {
  const [own, other] = [place(text, words), place(otherText, otherWords)];
  return { claimStart: own.start, claimEnd: own.end, otherStart: other.start, otherEnd: other.end };
}

function spans(starts: string, ends: string, text: string, words: string) {
  const { start, end } = place(text, words);
  return { [starts]: [start], [ends]: [end] };
}

function echoGraph(): ArticleGraph {
  const dead = claim("echo", 0, ECHO, "300 soldiers were dead");
  const retold = claim("echo", 1, ECHO, "About 8,000 North Koreans fight on");
  const later = claim("echo", 2, ECHO, "9,000 fought");
  return {
    ...empty("echo", ECHO, echo.id),
    entities: [echo, yonhap],
    mentions: [mention("echo", ECHO, yonhap, "Yonhap")],
    claims: [dead, retold, later],
    citations: [citation(dead, yonhap.id, ECHO, "wrote")],
  };
}

/** An article in which Budanov says `count` things, each at odds with another: for pages of many nodes. */
export function longArticle(name: string, count: number, counted = false): [ArticleGraph, StoryKeys, () => Comparison] {
  const lines = Array.from({ length: count }, (_, index) => `Budanov said it was ${index + 1} o'clock at Yonhap.\n`);
  const text = lines.join("");
  const claims = lines.map((line, index) =>
    claim(name, index, text, `it was ${index + 1} o'clock`, { about: [yonhap.id] }, line),
  );
  const contradictions = claims.slice(1).map((other) => contradiction(claims[0]?.id as string, other.id));
  const citations = claims.map((of) => citation(of, budanov.id, text, "said"));
  const mentions = [mention(name, text, budanov, "Budanov"), mention(name, text, yonhap, "Yonhap")];
  const estimates = counted ? claims.map((of, index) => estimate(of, text, `${index + 1} o'clock`, index + 1)) : [];
  const entities = [post, budanov, yonhap];
  const graph = { ...empty(name, text, post.id), entities, mentions, claims, citations, estimates };
  return [graph, alone, () => found({ contradictions })];
}

function postGraph(): ArticleGraph {
  const fighting = claim("post", 0, POST, "about 8,000 North Koreans were still fighting");
  const killed = claim("post", 1, POST, "300 soldiers had reportedly been killed", { hedges: ["reportedly"] });
  const lost = claim("post", 2, POST, `"4,000" had been lost`, { about: [zelenskyShort.id] });
  const relayed = citation(killed, nis.id, POST, "citing", { hop: 2 });
  return {
    ...empty("post", POST, post.id),
    entities: [post, yonhap, nis, budanov, zelenskyShort],
    mentions: [
      mention("post", POST, budanov, "Kyrylo Budanov"),
      mention("post", POST, yonhap, "Yonhap"),
      mention("post", POST, nis, "NIS"),
      mention("post", POST, zelenskyShort, "Zelensky"),
    ],
    claims: [fighting, killed, lost],
    estimates: [
      {
        ...estimate(fighting, POST, "about 8,000 North Koreans", 8000),
        bound: "at least",
        subject: `${budanov.id}/body`,
        asOf: "2025-02",
        happenedOn: "2024-12-01",
      },
    ],
    citations: [
      citation(fighting, budanov.id, POST, "said"),
      citation(killed, yonhap.id, POST, "reported", { viaId: relayed.id }),
      relayed,
      citation(lost, zelenskyShort.id, POST, "said", { mode: "mixed" }),
    ],
  };
}

function wireGraph(): ArticleGraph {
  const absent = claim("wire", 0, WIRE, "there was no sign of North Koreans in combat");
  const met = claim("wire", 1, WIRE, "Volodymyr Zelensky, a president, met Kim Jong Un and Kim Yong Hyun");
  const graph = empty("wire", WIRE, yonhap.id);
  return {
    ...graph,
    article: { ...graph.article, title: null, url: null, publishedOn: "2025-01-31" },
    entities: [yonhap, nis, zelensky, zelenskyShort, kimJongUn, kimYongHyun, usa],
    anonymousSources: [{ id: ids.official, articleId: graph.article.id, name: "a U.S. official", speaksFor: [usa.id] }],
    mentions: [
      mention("wire", WIRE, nis, "NIS"),
      mention("wire", WIRE, zelensky, "Volodymyr Zelensky"),
      mention("wire", WIRE, zelenskyShort, "Zelensky"),
      mention("wire", WIRE, kimJongUn, "Kim Jong Un"),
      mention("wire", WIRE, kimYongHyun, "Kim Yong Hyun"),
      mention("wire", WIRE, usa, "U.S."),
    ],
    claims: [absent, met],
    citations: [citation(absent, nis.id, WIRE, "said"), citation(met, ids.official, WIRE, "said")],
  };
}

function fightingOrAbsent(): Contradiction {
  const fighting = place(POST, "still fighting");
  const absent = place(WIRE, "no sign");
  return contradiction(ids.fighting, ids.absent, {
    kind: "status",
    reason: "One says they fight, the other that they do not.",
    rule: "status-apart",
    confidence: 0.9,
    claimStart: fighting.start,
    claimEnd: fighting.end,
    otherStart: absent.start,
    otherEnd: absent.end,
  });
}

function known(name: string, shorter: string, kind: Entity["kind"] = "Organization"): Entity {
  return entity(name, { kind, aliases: [name, shorter], shortKeys: [nameKey(shorter)] });
}

function empty(name: string, text: string, publisherId: string): ArticleGraph {
  const url = `https://post.example/${name}`;
  return {
    article: { id: `article:${name}`, title: `Title of ${name}`, publisherId, publishedOn: "2025-02-05", url, text },
    entities: [],
    anonymousSources: [],
    mentions: [],
    affiliations: [],
    claims: [],
    estimates: [],
    statuses: [],
    citations: [],
  };
}

/** The claim of these words; where they stand more than once, of those at `from`. */
function claim(name: string, at: number, text: string, words: string, more: Partial<Claim> = {}, from = words): Claim {
  const { start, end } = place(text, words, text.indexOf(from));
  const id = `claim:${name}:${String(at).padStart(4, "0")}`;
  return {
    id,
    articleId: `article:${name}`,
    text: words,
    starts: [start],
    ends: [end],
    hedges: [],
    denied: false,
    about: [],
    terms: [],
    ...more,
  };
}

/** A citation of a claim by the nearest cue before it, or the first after it. */
function citation(of: Claim, sourceId: string, text: string, cue: string, more: Partial<Citation> = {}): Citation {
  const before = text.lastIndexOf(cue, of.starts[0]);
  const { start, end } = place(text, cue, before >= 0 ? before : of.ends[0]);
  return {
    id: `${of.id.replace("claim", "citation")}:${more.hop ?? 1}`,
    articleId: of.articleId,
    claimId: of.id,
    sourceId,
    speaksFor: [],
    viaId: null,
    hop: 1,
    mode: "indirect",
    cueStarts: [start],
    cueEnds: [end],
    sourceStarts: [],
    sourceEnds: [],
    body: null,
    statedOn: null,
    ...more,
  };
}

function estimate(of: Claim, text: string, words: string, number: number): Estimate {
  return {
    ...place(text, words, of.starts[0]),
    id: of.id.replace("claim", "estimate"),
    claimId: of.id,
    articleId: of.articleId,
    measure: "troops",
    matter: null,
    happenedOn: null,
    low: number,
    high: number,
    bound: "exact",
    unit: "people",
    per: null,
    more: false,
    subject: "/clock",
    terms: [],
    scope: [],
    planned: false,
    asOf: null,
  };
}

function mention(name: string, text: string, { id }: Entity, words: string) {
  const { start, end } = place(text, words);
  return { articleId: `article:${name}`, entityId: id, starts: [start], ends: [end] };
}

function place(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`expected ${JSON.stringify(words)} in the sample text`);
  return { start, end: start + words.length };
}
