import { StoreError } from "../errors.ts";
import type { Row } from "./rows.ts";

/** A statement, by its name under cypher/, and what it is run with. */
export interface Step {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Runs steps of one transaction, in order, in one round trip where the engine can; one list of rows a step. */
export type RunAll = (steps: readonly Step[]) => Promise<readonly (readonly Row[])[]>;

/**
 * Rows of one kind, for the statement `name`. Where `part` is given, they may be spread over the statements of that part.
 * Where `counted` is false, not every row need find something to change.
 */
export interface Rows {
  readonly name: string;
  readonly rows: readonly object[];
  readonly part?: string;
  readonly counted?: false;
}

/** Every row must find the nodes it hangs on: a reference to nothing is the caller's mistake, and a StoreError. */
export async function writeAll(runAll: RunAll, all: readonly Rows[]): Promise<void> {
  const some = all.filter(({ rows }) => rows.length > 0);
  const answers = await runAll(some.map(({ name, rows }) => ({ name, params: { rows } })));
  const expected = new Map<string, number>();
  const written = new Map<string, number>();
  for (const [at, { name, rows, part = name, counted = true }] of some.entries()) {
    if (!counted) continue;
    expected.set(part, rows.length);
    written.set(part, (written.get(part) ?? 0) + Number(answers[at]?.[0]?.written ?? 0));
  }
  for (const [part, count] of expected) {
    const found = written.get(part);
    if (found !== count) {
      throw new StoreError("FAILED", `${part}: expected ${count} rows to refer to stored nodes, but ${found} do`);
    }
  }
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
