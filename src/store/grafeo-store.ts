import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import { StoreError } from "../errors.ts";
import type { Params } from "./conditions.ts";
import { CypherStore, type Execute } from "./cypher-store.ts";
import type { Row } from "./rows.ts";

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;

/** Without a checkpoint the log grows until the store is closed, and is read whole after a crash. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

const SEARCHED = [
  { label: "ArticleWords", property: "articleWords" },
  { label: "Claim", property: "claimWords" },
  { label: "Entity", property: "entityWords" },
] as const;

/**
 * Words as graph/words.ts makes them, none left out. What has all words of a query must come before what has one of them often,
 * and that `k1` next to nothing sees to; it still tells apart what has all.
 */
const TEXT_INDEX = { k1: 1e-6, b: 0.75, tokenizer: "standard", stopWords: [] };

/**
 * The embedded store: one file, with its log beside it while it is open, or memory where `path` is null. A file is open in
 * one process at a time. A write that has resolved survives the end of the process, however it ends.
 */
export class GrafeoStore extends CypherStore {
  readonly #path: string | null;
  #database: Database | null = null;
  /** Two open transactions that touch one node would conflict, so each write waits for the one before it. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(path: string | null) {
    super("grafeo");
    this.#path = path;
  }

  async open() {
    if (this.#database) return;
    try {
      if (this.#path !== null) mkdirSync(dirname(this.#path), { recursive: true });
      this.#database = grafeo.GrafeoDB.create(this.#path);
      if (this.#path !== null) this.#database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    } catch (cause) {
      throw notOpened(this.#path, cause);
    }
    for (const text of this.setupTexts()) await this.read(text, {});
    await this.#indexWords();
  }

  /** Cypher cannot tell which text indexes there are, and to make one that is there would read all of it again. */
  async #indexWords() {
    const database = this.#opened();
    const missing: (typeof SEARCHED)[number][] = [];
    for (const index of SEARCHED) {
      await database.textSearch(index.label, index.property, "", 1).catch(() => missing.push(index));
    }
    // The indexes last, so that who is stopped in the middle begins again.
    if (missing.length > 0) await this.wordAll();
    for (const { label, property } of missing) await database.createTextIndex(label, property, TEXT_INDEX);
  }

  async close() {
    await this.#lastWrite;
    const database = this.#database;
    this.#database = null;
    try {
      database?.close();
    } catch (cause) {
      throw new StoreError("FAILED", "the embedded store could not be closed", { cause });
    }
  }

  protected async read(text: string, params: Params): Promise<readonly Row[]> {
    const database = this.#opened();
    try {
      return (await database.executeCypher(text, params)).toArray() as Row[];
    } catch (cause) {
      throw failed(cause);
    }
  }

  protected transact(work: (execute: Execute) => Promise<void>): Promise<void> {
    const write = this.#lastWrite.then(async () => {
      const transaction = this.#opened().beginTransaction();
      try {
        await work(async (queries) => {
          const answers: Row[][] = [];
          for (const { text, params } of queries) {
            answers.push((await transaction.executeCypher(text, params)).toArray() as Row[]);
          }
          return answers;
        });
        transaction.commit();
      } catch (cause) {
        if (transaction.isActive) transaction.rollback();
        throw failed(cause);
      }
    });
    this.#lastWrite = write.catch(() => {});
    return write;
  }

  #opened(): Database {
    if (!this.#database) throw new StoreError("UNAVAILABLE", "the embedded store is not open");
    return this.#database;
  }
}

function notOpened(path: string | null, cause: unknown): StoreError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.includes("cannot be locked")
    ? new StoreError(
        "UNAVAILABLE",
        `${path} is open in another process, and can be open in one only: stop that one, or ask its API`,
        { cause },
      )
    : new StoreError(
        "FAILED",
        `expected ${path} to be a Grafeo database or a place for a new one; nothing was changed`,
        {
          cause,
        },
      );
}

function failed(cause: unknown): StoreError {
  return cause instanceof StoreError ? cause : new StoreError("FAILED", "the embedded store failed", { cause });
}
