import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import { StoreError } from "../errors.ts";
import type { Params } from "./conditions.ts";
import { CypherStore, type Execute } from "./cypher-store.ts";
import type { Row } from "./rows.ts";

/** Codes of a server that is not there, not ready or does not let us in; everything else is a failure of ours. */
const UNAVAILABLE =
  /ServiceUnavailable|SessionExpired|\.Security\.|DatabaseUnavailable|DatabaseNotFound|TransientError/;
const ALREADY_THERE = /EquivalentSchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists/;
const NAMED = /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/;

export interface Neo4jOptions {
  /** bolt:// for one server, neo4j:// for a cluster; +s for an encrypted connection. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** The store on a Neo4j server or cluster, shared by any number of processes. */
export class Neo4jStore extends CypherStore {
  readonly #host: string;
  readonly #driver: Driver;
  /** Lets a read on a replica wait for the writes this process has seen acknowledged. */
  readonly #bookmarkManager = neo4j.bookmarkManager();
  #closed = false;

  constructor({ uri, username, password }: Neo4jOptions) {
    super("neo4j");
    this.#host = uri.replace(/\/\/[^@/]*@/, "//");
    try {
      this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
        disableLosslessIntegers: true,
        connectionTimeout: 5_000,
        maxTransactionRetryTime: 15_000,
        notificationFilter: { minimumSeverityLevel: "OFF" },
        userAgent: "hearsay",
      });
    } catch (cause) {
      throw new StoreError("FAILED", `expected a bolt:// or neo4j:// address, but got: ${this.#host}`, { cause });
    }
  }

  async open() {
    try {
      await this.#driver.verifyConnectivity();
      const present = (await this.#readOnce("SHOW INDEXES YIELD name", {})).map(({ name }) => String(name));
      // A constraint's index has its name. Where all are there, a user who may not change the schema will do.
      const missing = this.setupTexts().filter((text) => !present.includes(NAMED.exec(text)?.[1] ?? ""));
      for (const text of missing) {
        // The last, so that who is stopped in the middle begins again.
        if (text.includes("FULLTEXT")) await this.wordAll();
        await this.#setUp(text);
      }
      if (missing.length > 0) await this.#setUp("CALL db.awaitIndexes(300)");
    } catch (cause) {
      throw this.#failed(cause);
    }
  }

  async close() {
    this.#closed = true;
    await this.#driver.close();
  }

  protected async read(text: string, params: Params, signal?: AbortSignal): Promise<readonly Row[]> {
    try {
      return await this.#readOnce(text, params, signal);
    } catch (cause) {
      // A pooled connection may have died unseen, or the cluster may have moved; a server that is gone fails again at once.
      if (!(cause instanceof Neo4jError && cause.retriable) || signal?.aborted) throw this.#failed(cause);
    }
    return this.#readOnce(text, params, signal).catch((cause) => {
      throw this.#failed(cause);
    });
  }

  protected async transact(work: (execute: Execute) => Promise<void>): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.executeWrite((transaction: ManagedTransaction) =>
        work(async (queries) => {
          // Not awaited one by one: the driver sends them in order over one connection, and they take one round trip.
          const results = await Promise.all(queries.map(({ text, params }) => transaction.run(text, toBolt(params))));
          return results.map(({ records }) => records.map((record) => record.toObject()));
        }),
      );
    } catch (cause) {
      throw this.#failed(cause);
    } finally {
      await session.close();
    }
  }

  /**
   * An auto-commit read is about three times cheaper than a read transaction. A session that is closed while its query runs
   * resets its connection, and with that the server ends the query.
   */
  async #readOnce(text: string, params: Params, signal?: AbortSignal): Promise<readonly Row[]> {
    const session = this.#session(neo4j.session.READ);
    const stop = () => void session.close();
    signal?.addEventListener("abort", stop);
    try {
      const { records } = await withoutStack(() => session.run(text, toBolt(params)));
      return records.map((record) => record.toObject());
    } finally {
      signal?.removeEventListener("abort", stop);
      await session.close();
    }
  }

  /** Two processes that start at once may both find a constraint missing and both make it. */
  async #setUp(text: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.executeWrite((transaction) => transaction.run(text));
    } catch (cause) {
      if (!(cause instanceof Neo4jError && ALREADY_THERE.test(cause.code))) throw cause;
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: "READ" | "WRITE"): Session {
    if (this.#closed) throw new StoreError("UNAVAILABLE", `the store on Neo4j at ${this.#host} is closed`);
    return this.#driver.session({ defaultAccessMode, bookmarkManager: this.#bookmarkManager });
  }

  #failed(cause: unknown): StoreError {
    if (cause instanceof StoreError) return cause;
    return cause instanceof Neo4jError && UNAVAILABLE.test(cause.code)
      ? new StoreError("UNAVAILABLE", `Neo4j at ${this.#host} does not answer, or does not let us in`, { cause })
      : new StoreError("FAILED", `Neo4j at ${this.#host} failed`, { cause });
  }
}

/** The driver writes a stack out with every query, in case that fails; it is its own, says nothing of the caller, and is dear. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** JavaScript has one kind of number, Neo4j two: whole numbers are stored as INTEGER, and LIMIT takes no other. */
function toBolt(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toBolt(inner)]));
}
