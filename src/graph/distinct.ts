/** Of items with one key, the last, where the first stood. */
export const distinctBy = <T>(list: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [key(item), item])).values(),
];

/** Each id once. */
export const distinct = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  distinctBy(list, ({ id }) => id);
