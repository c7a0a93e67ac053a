import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { withCapitals } from "./places.ts";

// The package's types describe its CommonJS form.
const countries: Countries = createRequire(import.meta.url)("world-countries");

/** A country by ISO 3166-1 alpha-2 code, with the ways to write it. */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** Every spelling that names it or, as an adjective or noun, its people. */
  readonly spellings: readonly string[];
  readonly capitals: readonly string[];
}

/** What world-countries does not have: names, short forms and peoples in the press's own use. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  US: ["US", "U.S.", "U.S", "USA", "U.S.A.", "America", "Americans"],
  GB: ["UK", "U.K.", "Britain", "Great Britain", "Briton", "Britons"],
  KP: ["DPRK", "D.P.R.K.", "Democratic People's Republic of Korea"],
  KR: ["ROK", "Republic of Korea"],
  CN: ["People's Republic of China", "PRC", "Mainland China"],
  RU: ["Russian Federation"],
  AE: ["UAE", "U.A.E.", "Emirates", "Emirati", "Emiratis"],
  CD: ["Democratic Republic of Congo", "DR Congo", "DRC"],
  CZ: ["Czech Republic", "Czechs"],
  NL: ["Holland", "the Netherlands"],
  MM: ["Burma"],
  CI: ["Cote d'Ivoire"],
  SZ: ["Swaziland"],
  MK: ["Macedonia"],
  TR: ["Turkiye", "Türkiye", "Turks"],
  VA: ["Holy See"],
  NZ: ["Kiwis"],
  AF: ["Afghans", "Afghani"],
  PS: ["Palestine", "Palestinians"],
  ES: ["Spaniard", "Spaniards"],
  FR: ["Frenchman", "Frenchmen"],
  PL: ["Poles"],
  SE: ["Swedes"],
  DK: ["Danes"],
  FI: ["Finns"],
  GR: ["Greeks"],
  SA: ["Saudi", "Saudis"],
  RS: ["Serbs"],
  HR: ["Croats"],
  PH: ["Philippine", "Filipinos"],
};

/** Ambiguous in news: people, places and things are called so far more often than the country or its people are. */
const NOT_ALONE = new Set(["Georgia", "Jordan", "Chad", "Niger", "Jersey", "Dominica"]);
const NEVER = new Set(["Heard", "Saint", "Virgin Islander"]);

const plural = (demonym: string): readonly string[] =>
  /(?:an|i|n|ot|er|o|ian)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

const COUNTRIES: readonly Country[] = countries.map((country) => {
  const people = Object.values(country.demonyms?.eng ?? {})
    .filter(Boolean)
    .flatMap(plural);
  const names = [country.name.common, country.name.official, ...people, ...(ALSO[country.cca2] ?? [])];
  return {
    code: country.cca2,
    name: country.name.common,
    spellings: [...new Set(names)].filter((name) => !NEVER.has(name)),
    capitals: country.capital ?? [],
  };
});

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
export const countryNamed = (code: string): Country | undefined => byCode.get(code);

/** From a spelling with straight apostrophes to a country's code. Case counts: "us" is no country. */
export const COUNTRY_SPELLINGS: ReadonlyMap<string, string> = new Map(
  bySovereignty(COUNTRIES).flatMap((country) =>
    [...country.spellings, ...(NOT_ALONE.has(country.name) ? [] : withCapitals(country.name))].map(
      (spelling): [string, string] => [spelling, country.code],
    ),
  ),
);

/** Capitals, which may stand for their governments: from a spelling to a country's code. Sovereign states win. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  [
    ...bySovereignty(COUNTRIES).flatMap(({ code, capitals }) => capitals.map((name): [string, string] => [name, code])),
    ["Washington", "US"] as const,
    ["Kiev", "UA"] as const,
    ["Tel Aviv", "IL"] as const,
  ]
    .filter(([capital]) => capital !== "Victoria" && capital !== "Jamestown")
    .flatMap(([capital, code]) => withCapitals(capital).map((name): [string, string] => [name, code])),
);

const COUNTRY_NAMES = new Set(COUNTRIES.map((country) => country.name));
const PEOPLES = new Set(
  countries.flatMap((country) =>
    Object.values(country.demonyms?.eng ?? {})
      .filter(Boolean)
      .flatMap(plural),
  ),
);

/** Whether a spelling is of a people or an adjective, and not of the country itself. */
export const isPeople = (spelling: string): boolean => PEOPLES.has(spelling) && !COUNTRY_NAMES.has(spelling);

export const isAmbiguousCountry = (spelling: string): boolean => NOT_ALONE.has(spelling);

/** Sovereign states last, so that they win a map where a dependency's people or seat share their name. */
function bySovereignty(list: readonly Country[]): readonly Country[] {
  const sovereign = new Set(countries.filter((country) => country.independent).map((country) => country.cca2));
  return [...list].sort((a, b) => Number(sovereign.has(a.code)) - Number(sovereign.has(b.code)));
}
