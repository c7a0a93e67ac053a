import { describe, expect, test } from "vitest";
import { nameKey } from "../../src/text/name-key.ts";
import { bodyKey, sameOwner } from "../../src/text/state-bodies.ts";

describe("a state's body", () => {
  test.each([
    ["Ministry of Defence of Kestan", "defence ministry of kestan"],
    ["Kestan's Defense Ministry", "defence ministry of kestan"],
    ["Defence Ministry of Kestan", "defence ministry of kestan"],
    ["Ministry of Internal Affairs", "interior ministry"],
    ["Ministry of the Interior", "interior ministry"],
    ["US Department of Health and Human Services", "health and human services department of us"],
    ["General Staff of the Armed Forces of Peru", "general staff of peru"],
    ["Supreme Court of Peru", "supreme court of peru"],
    ["Gaza Health Ministry", "health ministry of gaza"],
  ])("is written in one way: %s", (name, key) => {
    expect(bodyKey(nameKey(name))).toBe(key);
  });

  test.each([
    "World Bank",
    "Salvation Army",
    "Royal Air Force",
    "Supreme Court of Appeal",
    "European Central Bank",
    "Ministry of Sound",
    "Institute for the Study of War",
    "Ann Hill",
  ])("is not %s", (name) => {
    expect(bodyKey(nameKey(name))).toBe(nameKey(name));
  });

  test.each([
    ["peru", "peruvian", true],
    ["kestan", "kestani", true],
    ["china", "chinese", true],
    ["iran", "iraq", false],
    ["niger", "nigeria", false],
    ["austria", "australia", false],
    ["oman", "romania", false],
  ])("%s and %s tell of one owner: %s", (a, b, same) => {
    expect(sameOwner(a, b)).toBe(same);
    expect(sameOwner(b, a)).toBe(same);
  });
});
