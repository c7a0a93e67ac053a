import { describe, expect, it } from "vitest";
import { murmurHash3, Word64 } from "../../src/nlp/hash.ts";
import { StringIds } from "../../src/nlp/string-ids.ts";
import { enModel } from "./model.ts";

// Known values: spacy.strings.get_string_id(text) and thinc's NumpyOps().hash(id, seed=8).
const KNOWN: [text: string, id: string, rows: number[]][] = [
  ["", "0000000000000000", [0, 0, 0, 0]],
  ["a", "a52be5b3f6674b2a", [337826818, 139662131, 2654223875, 2356976844]],
  ["coffee", "2c6152fc1342ce91", [2399055680, 1118310852, 3598583520, 1677466278]],
  ["12345678", "890060166fadafa0", [4155419760, 966298790, 1938162344, 3596931834]],
  ["123456789", "1c8ac7c7d0fc5cf9", [2430608958, 1258059818, 3645913437, 4034573375]],
  ["The quick brown fox jumps over the lazy dog", "d8d4e6baf2275040", [3662622110, 1213187131, 3346449517, 3967264345]],
  ["naïve", "e12a155500fdeae0", [157876716, 1509402452, 236815074, 2264103678]],
  ["漢字", "d3cbd7da1e8203e1", [1186612786, 353703460, 1779919179, 2678038838]],
  ["😀", "c0e8dfba091d8f01", [1477472728, 3334288123, 68725444, 706464889]],
];

describe("string ids and the rows they select", () => {
  const ids = new StringIds(enModel().header.symbols);

  it.each(KNOWN)("%j", (text, id, rows) => {
    expect(ids.id(text).toString()).toBe(id);
    expect(murmurHash3(ids.id(text), 8)).toEqual(rows);
  });

  it("numbers spaCy's symbols by hand", () => {
    expect(ids.id("mark").toString()).toBe("00000000000001a7");
    expect(ids.id("nsubj").toString()).toBe("00000000000001ad");
    expect(ids.id("Mark").toString()).not.toMatch(/^00000000/);
  });

  it("hashes long strings and lone surrogates", () => {
    expect(ids.id("x".repeat(5000)).toString()).toMatch(/^[0-9a-f]{16}$/);
    expect(ids.id("\ud800").toString()).toBe(ids.id("\ufffd").toString());
  });
});

describe("Word64", () => {
  it.each([
    [0n, 0n],
    [1n, 0xffffffffffffffffn],
    [0xffffffffffffffffn, 0xffffffffffffffffn],
    [0x00000000ffffffffn, 0x00000000ffffffffn],
    [0x123456789abcdef0n, 0xc6a4a7935bd1e995n],
    [0xffff0000ffff0000n, 0x0000ffff0000ffffn],
  ])("multiplies and adds %d and %d like a 64-bit integer", (a, b) => {
    const word = (n: bigint) => new Word64(Number(n >> 32n), Number(n & 0xffffffffn));
    const hex = (n: bigint) => BigInt.asUintN(64, n).toString(16).padStart(16, "0");
    const { hi, lo } = word(b);
    expect(word(a).multiply(hi, lo).toString()).toBe(hex(a * b));
    expect(word(a).add(word(b)).toString()).toBe(hex(a + b));
    expect(word(a).rotate31().toString()).toBe(hex((a << 31n) | (a >> 33n)));
    expect(word(a).xorShift(47).toString()).toBe(hex(a ^ (a >> 47n)));
  });
});
