import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, linesIn } from "../../src/text/lines.ts";

async function linesOf(chunks: readonly Buffer[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesIn(
    (async function* () {
      yield* chunks;
    })(),
  ))
    lines.push(line);
  return lines;
}

describe("lines", () => {
  test("are the same however the bytes come, and blank ones are only counted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "ж", "🇺🇦", " ", "\n", "\r\n") }),
        fc.array(fc.nat(20)),
        async (text, cuts) => {
          const bytes = Buffer.from(text);
          const chunks: Buffer[] = [];
          let at = 0;
          for (const cut of [...cuts, bytes.length]) {
            chunks.push(bytes.subarray(at, at + cut));
            at += cut;
          }
          const expected = text.split("\n").flatMap((line, i) => (line.trim() ? [{ number: i + 1, text: line }] : []));
          expect(await linesOf(chunks)).toEqual(expected);
        },
      ),
    );
  });

  test("that are too long or no UTF-8 are refused alone", async () => {
    const long = Array.from({ length: 17 }, () => Buffer.alloc(1024 * 1024, "a"));
    const lines = await linesOf([Buffer.from("one\n"), ...long, Buffer.from("\nthr\xe9e\nf\0ur\nfive", "latin1")]);
    expect(lines).toEqual([
      { number: 1, text: "one" },
      { number: 2, error: expect.objectContaining({ message: expect.stringContaining("at most 16777216 bytes") }) },
      { number: 3, error: expect.objectContaining({ message: expect.stringContaining("UTF-8") }) },
      { number: 4, error: expect.objectContaining({ message: expect.stringContaining("zero byte") }) },
      { number: 5, text: "five" },
    ]);
  });
});
