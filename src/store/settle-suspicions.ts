import { settle } from "../graph/settle.ts";
import * as rows from "./rows.ts";
import { type RunAll, unique, writeAll } from "./write-rows.ts";

/** Settles what is suspected of some claims, in the transaction `runAll` belongs to, by all that is stored of what bears on it: two round trips to read. */
export async function settleSuspicions(runAll: RunAll, claimIds: readonly string[]): Promise<void> {
  const [found = []] = await runAll([{ name: "read/suspicions-of", params: { keys: unique(claimIds) } }]);
  if (found.length === 0) return;
  const suspicions = once(found, rows.suspicion);
  const keys = unique(suspicions.flatMap(({ claimId, otherId }) => [claimId, otherId]));
  const [known = [], alike = []] = await runAll([
    { name: "read/suspicions-of", params: { keys } },
    { name: "read/corroborations-of", params: { keys } },
  ]);
  const { contradictions, dismissed } = settle(
    suspicions,
    once(known, rows.suspicion),
    once(alike, rows.corroboration),
  );
  await writeAll(runAll, [
    { name: "write/settled-contradictions", rows: contradictions, counted: false },
    {
      name: "write/dismissed-contradictions",
      rows: dismissed.map(({ id, claimId, rule }) => ({ id, claimId, rule })),
      counted: false,
    },
  ]);
}

/** Rows that were found from both of their ends, each once. */
const once = <T extends { readonly id: string }>(
  found: readonly rows.Row[],
  parse: (row: unknown) => T,
): readonly T[] => [...new Map(found.map(({ row }) => parse(row)).map((row) => [row.id, row])).values()];
