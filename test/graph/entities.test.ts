import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEntity, type UsedName } from "../../src/graph/entities.ts";
import { mergeEntity } from "../../src/graph/merge.ts";
import { entitiesMeant, nameKey } from "../../src/graph/names.ts";
import { sameAs } from "../../src/graph/same-as.ts";

const named = (kind: UsedName["kind"], name: string, ...aliases: string[]) =>
  toEntity({ kind, name, aliases, isoCode: null });
const person = (name: string, ...aliases: string[]) => named("Person", name, ...aliases);
const organization = (name: string, ...aliases: string[]) => named("Organization", name, ...aliases);

describe("an entity", () => {
  test.each([
    [person("Volodymyr Zelenskyy"), "person:volodymyr-zelensky", ["volodymyr zelensky"], ["zelensky"], false],
    [person("Kim Jong Un"), "person:kim-jong-un", ["kim jong un"], ["un", "kim"], false],
    [person("Putin"), "person:putin", ["putin"], [], true],
    [
      organization("Institute for the Study of War"),
      "organization:institute-for-the-study-of-war",
      ["institute for the study of war"],
      ["isw"],
      false,
    ],
    [organization("ISW"), "organization:isw", ["isw"], [], true],
    [organization("Acme Inc"), "organization:acme-inc", ["acme inc"], ["ai", "acme"], false],
    [organization("www.rfa.org"), "organization:www.rfa.org", ["www.rfa.org"], ["rfa.org", "rfa"], true],
  ])("%# has an id and keys of its name", (entity, id, keys, shortKeys, short) => {
    expect(entity).toMatchObject({ id, keys, shortKeys, short });
  });

  test("a country is known by its code, whatever it is called", () => {
    const country = toEntity({ kind: "Country", name: "North Korea", aliases: ["DPRK", "Pyongyang"], isoCode: "KP" });
    expect(country).toMatchObject({
      id: "country:KP",
      name: "North Korea",
      keys: ["north korea", "dprk", "pyongyang"],
    });
  });
});

describe("the same as", () => {
  const pairs = (...entities: ReturnType<typeof person>[]) =>
    sameAs(entities).map(({ fromId, toId }) => [fromId, toId]);

  test.each([
    [[person("Putin"), person("Vladimir Putin")], [["person:putin", "person:vladimir-putin"]]],
    [
      [organization("ISW"), organization("Institute for the Study of War")],
      [["organization:isw", "organization:institute-for-the-study-of-war"]],
    ],
    [
      [organization("www.rfa.org"), organization("Radio Free Asia")],
      [["organization:www.rfa.org", "organization:radio-free-asia"]],
    ],
  ])("%# is found for the only fuller name", (entities, expected) => {
    expect(pairs(...entities)).toEqual(expected);
    expect(pairs(...[...entities].reverse())).toEqual(expected);
  });

  test.each([
    ["two people of one surname", [person("Hill"), person("Ann Hill"), person("Bob Hill")]],
    ["two people with full names", [person("Ann Hill"), person("Bob Hill")]],
    ["a person and an organization", [person("Hill"), organization("Acme Hill")]],
    [
      "initials of two",
      [organization("ISW"), organization("Institute for the Study of War"), organization("Institute of Silk Weavers")],
    ],
  ])("is not guessed for %s", (_, entities) => {
    expect(pairs(...entities)).toEqual([]);
  });
});

describe("a looked-up name", () => {
  test("means the full name where there is one, else what it is short for", () => {
    const jordan = toEntity({ kind: "Country", name: "Jordan", aliases: [], isoCode: "JO" });
    const michael = person("Michael Jordan", "Jordan");
    expect(entitiesMeant(nameKey("JORDAN"), [michael, jordan])).toEqual([jordan]);
    expect(entitiesMeant(nameKey("Jordan"), [michael])).toEqual([michael]);
    expect(entitiesMeant(nameKey("Michael"), [michael, jordan])).toEqual([]);
  });
});

test("merging does not depend on which came first, and merging again changes nothing", () => {
  const spelling = fc.constantFrom("Volodymyr Zelenskyy", "Volodymyr Zelensky", "Volodymyr Zelenskiy");
  fc.assert(
    fc.property(spelling, spelling, spelling, (a, b, c) => {
      const [x, y, z] = [person(a, "Zelenskyy"), person(b, "Mr Z"), person(c)];
      expect(mergeEntity(x, y)).toEqual(mergeEntity(y, x));
      expect(mergeEntity(mergeEntity(x, y), z)).toEqual(mergeEntity(x, mergeEntity(y, z)));
      expect(mergeEntity(mergeEntity(x, y), y)).toEqual(mergeEntity(x, y));
    }),
  );
});
