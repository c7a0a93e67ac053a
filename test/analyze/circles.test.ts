import { describe, expect, test } from "vitest";
import { compare } from "../../src/analyze/compare.ts";
import type { ClaimInContext } from "../../src/graph/model.ts";
import { article, rows, type Said } from "./claims.ts";

describe("circles", () => {
  const [herald, echo, ledger] = ["organization:herald-post", "organization:echo-times", "organization:ledger"];
  const says = (by?: readonly string[]): Said => ({
    text: "the club paid 62 million euros",
    estimate: { low: 62e6, measure: "euros", unit: "euros" },
    ...(by && { by }),
  });

  test("two outlets that cite each other for one claim", () => {
    const [a, b] = [
      article("a", { publisher: herald }, [says([echo])]),
      article("b", { publisher: echo }, [says([herald])]),
    ];
    const [circle] = rows(a, b).circles;
    expect(circle?.claimIds).toEqual([a[0]?.claim.id, b[0]?.claim.id]);
    expect(circle?.citationIds).toEqual([a[0]?.citations[0]?.id, b[0]?.citations[0]?.id]);
    expect(rows(b, a).circles).toEqual([circle]);
  });

  test("three outlets, each of which cites the next", () => {
    const articles = [
      article("a", { publisher: herald }, [says([echo])]),
      article("b", { publisher: echo }, [says([ledger])]),
      article("c", { publisher: ledger }, [says([herald])]),
    ];
    expect(rows(...articles).circles).toHaveLength(1);
    expect(rows(...[...articles].reverse()).circles).toEqual(rows(...articles).circles);
  });

  test("outlets of whose claims only reading has it that they say the same, now or when others came", () => {
    const agree = { neither: 0.01, agree: 0.98, contradict: 0.01 };
    const circlesOf = (...articles: readonly (readonly ClaimInContext[])[]) => {
      const claims = articles.flat();
      const readings = claims.flatMap((claim, i) =>
        claims.slice(i + 1).map((other) => ({ claim, other, verdict: agree, rank: 1, accord: 0.5 })),
      );
      const known = compare(articles[1]?.[0]?.article.id ?? "", claims, [], readings).corroborations;
      const own = readings.filter(({ claim }) => claim.article === articles[0]?.[0]?.article);
      return {
        circles: compare(articles[0]?.[0]?.article.id ?? "", claims, [], own, known).circles,
        alone: compare(articles[0]?.[0]?.article.id ?? "", claims, [], own).circles,
      };
    };
    const [left, quit, resigned] = [
      "the pilot left his post",
      "Ann flew no more",
      "nobody sat at the controls",
    ] as const;
    const a = article("a", { publisher: herald }, [{ text: left, by: [echo] }]);
    const b = (by: string) => article("b", { publisher: echo }, [{ text: quit, by: [by] }]);
    const c = article("c", { publisher: ledger }, [{ text: resigned, by: [herald] }]);
    expect(rows(a, b(herald)).circles).toEqual([]);
    expect(circlesOf(a, b(herald)).circles).toHaveLength(1);
    expect(circlesOf(b(herald), a)).toEqual(circlesOf(a, b(herald)));
    expect(circlesOf(a, b(ledger), c).circles).toEqual([
      expect.objectContaining({ claimIds: [a, b(ledger), c].map(([one]) => one?.claim.id) }),
    ]);
    expect(circlesOf(a, b(ledger), c).alone).toEqual([]);
  });

  describe("what an outlet is said to confirm", () => {
    const held = { text: "a guard of the museum has been held since March" };
    const confirmed = { text: "Our report was confirmed by the Echo Times", about: [echo] };
    const porter = { text: "the night porter sits in a cell", by: [herald] };
    const of = (publisher: string, ...said: readonly Said[]) => article("a", { publisher }, said);
    const from = (...said: readonly Said[]) => article("b", { publisher: echo }, said);
    const far = { text: "Nothing else was known of it. ".repeat(9).trim() };

    test("is what it has from whoever says so, however that is worded", () => {
      const [a, b] = [of(herald, held, confirmed), from({ text: "The choir sang" }, porter)];
      expect(rows(a, b).circles).toEqual([
        expect.objectContaining({ claimIds: [a[0]?.claim.id, b[1]?.claim.id], rule: "confirmed by what rests on it" }),
      ]);
      expect(rows(b, a).circles).toEqual(rows(a, b).circles);
    });

    test("is what is most like it, or else stands just before", () => {
      const meantIn = (said: Said) => rows(of(herald, held, far, confirmed), from(said)).circles[0]?.claimIds[0];
      const [guard, nothing] = of(herald, held, far);
      expect(meantIn({ text: "a museum guard sits in a cell", by: [herald] })).toBe(guard?.claim.id);
      expect(meantIn(porter)).toBe(nothing?.claim.id);
    });

    test("may be of a body, which an outlet calls by part of its name", () => {
      const ministry = "organization:press-office-of-the-interior-ministry-of-kestria";
      const alike = (by: string): Said => ({ text: "a museum guard sits in a cell", by: ["source:x"], bodies: [by] });
      expect(rows(of(ministry, held, confirmed), from(alike("interior ministry"))).circles).toHaveLength(1);
      expect(rows(of(ministry, held, confirmed), from(alike("finance ministry"))).circles).toEqual([]);
    });

    test.each([
      ["told to it", "The mayor confirmed to the Echo Times that it rained"],
      ["denied by it", "Our report was not confirmed by the Echo Times"],
    ])("is nothing that was %s", (_, text) => {
      expect(rows(of(herald, held, { text, about: [echo] }), from(porter)).circles).toEqual([]);
    });

    test("is nothing that it has from others", () => {
      expect(rows(of(herald, held, confirmed), from({ ...porter, by: [ledger] })).circles).toEqual([]);
    });
  });

  describe("a report that its outlet, as a third one tells, calls confirmed", () => {
    const [post, bell] = ["organization:morning-post", "organization:evening-bell"];
    const confirmed = { text: "its report had been confirmed by the Echo Times", about: [echo], by: [herald] };
    const own = article("a", { publisher: herald }, [says(["source:clerk"])]);
    const confirms = (by: string) => article("b", { publisher: echo }, [says([by])]);
    const tells = (said: Said) => article("c", { publisher: post }, [{ text: "The choir sang" }, said]);

    test("rests on itself where whoever confirms it has it from that outlet, whichever came last", () => {
      const [a, b, c] = [own, confirms(herald), tells(confirmed)];
      const [circle] = rows(a, b, c).circles;
      expect(circle).toMatchObject({ rule: "confirmed by what rests on it" });
      expect(circle?.claimIds).toEqual([a[0]?.claim.id, c[1]?.claim.id, b[0]?.claim.id]);
      expect(rows(b, c, a).circles).toEqual([circle]);
      expect(rows(c, a, b).circles).toEqual([circle]);
    });

    test.each([
      ["has it from others", own, confirms(bell), tells(confirmed)],
      [
        "is not told to confirm it",
        own,
        confirms(herald),
        tells({ ...confirmed, text: "its report was no secret to the Echo Times" }),
      ],
      [
        "is said not to",
        own,
        confirms(herald),
        tells({ ...confirmed, text: "its report was not confirmed by the Echo Times" }),
      ],
      ["confirms what another outlet reports", own, confirms(herald), tells({ ...confirmed, by: [bell] })],
    ])("does not where that one %s", (_, ...articles) => {
      for (const turn of [0, 1, 2])
        expect(rows(...articles.slice(turn), ...articles.slice(0, turn)).circles).toEqual([]);
    });
  });

  test("two who tell of what they do together have not got it from each other, nor does an outlet go round itself", () => {
    const merged = { text: "Acme and Globex signed a merger agreement on Monday", about: [herald, echo] };
    const [a, b] = [article("a", { publisher: herald }, [merged]), article("b", { publisher: echo }, [merged])];
    expect(rows(a, b).circles).toEqual([]);
    const again = (name: string) => article(name, { publisher: herald }, [says([echo])]);
    const circles = rows(again("a"), again("c"), article("b", { publisher: echo }, [says([herald])])).circles;
    expect(Math.max(...circles.map(({ claimIds }) => claimIds.length))).toBe(2);
  });

  test("a confirmation by an outlet that has it from the body that says so, which has no article of its own", () => {
    const ministry = "organization:ministry-of-sport";
    const confirmed = { text: "the figure was confirmed by the Echo Times", about: [echo], by: [ministry] };
    const [a, b] = [
      article("a", { publisher: herald }, [says([ministry]), confirmed]),
      article("b", { publisher: echo }, [says([ministry])]),
    ];
    expect(rows(a, b).circles).toEqual([expect.objectContaining({ rule: "confirmed by what rests on it" })]);
  });

  test("a confirmation by an outlet that has it from the body's officer, of a figure told further up", () => {
    const commission = "organization:election-commission-of-kestria";
    const turnout = (by: readonly string[], bodies: readonly string[]): Said => ({
      text: "the turnout was 64 percent",
      estimate: { low: 64, measure: "turnout", unit: "percent" },
      ...{ by, bodies },
    });
    const filler = {
      text: "The results of the vote in all districts of the country will be printed in full, and whoever wants to read them may do so at the offices of the boards.",
    };
    const confirmed = { text: "As to the turnout, our figure has been confirmed by the Echo Times", about: [echo] };
    const [a, b] = [
      article("a", { publisher: commission }, [turnout([], []), filler, confirmed]),
      article("b", { publisher: echo }, [turnout(["person:pavel-roth"], ["commission"])]),
    ];
    const other = article("b", { publisher: echo }, [turnout(["person:pavel-roth"], ["party"])]);
    expect(rows(a, b).circles).toHaveLength(1);
    expect(rows(a, other).circles).toEqual([]);
  });

  test("are none where one only cites the other, both cite a third, or the confirmation is denied", () => {
    const ministry = "organization:ministry-of-sport";
    const denied = { text: "the Echo Times could not confirm the figure", about: [echo] };
    expect(
      rows(article("a", { publisher: herald }, [says([echo])]), article("b", { publisher: echo }, [says()])).circles,
    ).toEqual([]);
    expect(
      rows(
        article("a", { publisher: herald }, [says([ministry])]),
        article("b", { publisher: echo }, [says([ministry])]),
      ).circles,
    ).toEqual([]);
    expect(
      rows(
        article("a", { publisher: herald }, [says([ministry]), denied]),
        article("b", { publisher: echo }, [says([ministry])]),
      ).circles,
    ).toEqual([]);
  });
});
