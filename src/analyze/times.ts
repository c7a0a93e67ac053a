/** ISO 8601 dates as exact as known: 2025, 2025-02, 2025-02-05. */

const DAY = 86_400_000;

/** The first and last day that a date may mean, in days since 1970. */
function days(date: string): readonly [number, number] {
  const [year = 1970, month, day] = date.split("-").map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end = day ? start : Date.UTC(month ? year : year + 1, month ?? 0, 0);
  return [start / DAY, end / DAY];
}

/** How many days lie at least between two dates: negative where the second is the earlier, 0 where they may be one day. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [days(from), days(to)];
  if (a[1] < b[0]) return b[0] - a[1];
  return b[1] < a[0] ? b[1] - a[0] : 0;
}

export const isDay = (date: string | null): date is string => date?.length === 10;
