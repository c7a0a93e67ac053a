/** What answers in words are put together from, whatever was asked. */

/** An answer in words, and the ids of what it is about. */
export interface Told {
  readonly lines: readonly string[];
  readonly nodeIds: readonly string[];
}

export interface Named {
  readonly name: string;
}
export interface Article {
  readonly id: string;
  readonly title: string | null;
}
export interface Quote {
  readonly quote: string;
}
export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

export const label = ({ id, title }: Article): string => (title === null ? id : `${id} "${title}"`);
export const names = (sources: readonly Named[]): string => sources.map(({ name }) => name).join(", ");
export const more = ({ totalCount, nodes }: Page<unknown>): readonly string[] =>
  totalCount > nodes.length ? [`... and ${totalCount - nodes.length} more`] : [];
