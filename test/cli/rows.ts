const PEOPLE = ["Ann Hill", "Jan Novak", "Maria Rossi", "Tom Baker", "Lena Fischer", "Omar Haddad", "Yuki Tanaka"];
const BODIES = [
  "the Acme Institute",
  "the Ministry of Works",
  "the River Authority",
  "Northern Railways",
  "the Bridge Council",
];

/**
 * Rows of a .jsonl file: `count` small articles that cite, relay and contradict each other, always the same. Every ten
 * are of another year, and articles of different years are not compared.
 */
export function rows(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const [person, other, body] = [PEOPLE[i % 7], PEOPLE[(i + 3) % 7], BODIES[i % 5]];
    const text = [
      `${person} of ${body} said on day ${i} that at least ${100 + i} people had been killed in the flood.`,
      `“The water is still rising,” ${other} told Reuters. “Nobody knows when it will stop.”`,
      `The Times of India, citing officials, reported that ${i % 2 ? "French soldiers were still fighting" : "French soldiers have been withdrawn"} in sector ${i}.`,
    ].join("\n");
    const publishedOn = `${1900 + Math.floor(i / 10)}-01-01`;
    return JSON.stringify({ id: i, publisher: `Daily ${i % 9}`, publishedOn, text });
  }).join("\n");
}
