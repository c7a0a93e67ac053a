/** More than a story's names and words make; then all is forgotten and found anew. */
const MOST = 200_000;

/** A question about one word or id, answered once. */
export function rememberedOf<T extends object | string>(find: (of: string) => T): (of: string) => T {
  const known = new Map<string, T>();
  return (of) => {
    const answer = known.get(of);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const found = find(of);
    known.set(of, found);
    return found;
  };
}

/** A question about two words or ids, answered once: the claims of a story ask the same of the same few again and again. */
export function remembered<T>(find: (a: string, b: string) => T): (a: string, b: string) => T {
  let known = new Map<string, Map<string, T>>();
  let count = 0;
  return (a, b) => {
    const answer = known.get(a)?.get(b);
    if (answer !== undefined) return answer;
    const found = find(a, b);
    if (++count > MOST) [known, count] = [new Map(), 1];
    const answers = known.get(a) ?? new Map<string, T>();
    known.set(a, answers.set(b, found));
    return found;
  };
}
