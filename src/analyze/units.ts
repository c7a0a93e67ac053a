import type { Estimate } from "../graph/model.ts";

/** What can be measured, with its units in terms of the first. */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    ...{ metre: 1, meter: 1, m: 1, km: 1000, kilometre: 1000, kilometer: 1000, mile: 1609, "nautical mile": 1852 },
    ...{ foot: 0.3048, yard: 0.9144, inch: 0.0254, cm: 0.01, centimetre: 0.01, centimeter: 0.01, mm: 0.001 },
    ...{ millimetre: 0.001, millimeter: 0.001 },
  },
  mass: {
    ...{ kilogram: 1, kilo: 1, kg: 1, tonne: 1000, ton: 1000, gram: 0.001, ounce: 0.02835 },
  },
  area: {
    ...{ hectare: 1, acre: 0.4047, "square kilometre": 100, "square kilometer": 100, "square km": 100 },
    ...{ "square mile": 259, "square metre": 0.0001, "square meter": 0.0001, "square foot": 0.00000929 },
  },
  volume: {
    ...{ "cubic metre": 1, "cubic meter": 1, litre: 0.001, liter: 0.001, gallon: 0.003785, barrel: 0.159 },
    ...{ "cubic kilometre": 1e9, "cubic foot": 0.0283 },
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
  time: { year: 1, month: 1 / 12, week: 7 / 365, season: 1 },
  speed: { mph: 1.609, "kilometre per hour": 1, knot: 1.852 },
};

const UNITS = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

const CURRENCY =
  /^(?:dollar|euro|pound|yen|yuan|renminbi|rupee|rupiah|peso|rouble|ruble|franc|lira|rand|krona|krone|kronor|kroner|crown|dirham|dinar|riyal|shekel|baht|naira|zloty|koruna|forint|leu|lei|lev|hryvnia|taka|ringgit|shilling|cedi|birr|dong|kyat|tenge|kwacha|lari|sole?|soles|quetzal|bolivar|guarani|lempira)s?$/;

export type UnitClass = "people" | "percent" | "money" | "measured" | "counted";

/** What kind of thing a unit is a unit of. */
export const classOf = (unit: string): UnitClass =>
  unit === "people" || unit === "percent"
    ? unit
    : CURRENCY.test(unit)
      ? "money"
      : UNITS.has(unit) || /^(?:degree|percentage point|point)s?$/.test(unit)
        ? "measured"
        : "counted";

/** A figure in the first unit of what it measures: "two tonnes" as 2,000 kilograms. */
export function normalised<E extends Pick<Estimate, "unit" | "low" | "high">>(figure: E): E {
  const known = UNITS.get(figure.unit);
  if (!known) return figure;
  const { dimension, factor } = known;
  return { ...figure, unit: Object.keys(DIMENSIONS[dimension] ?? {})[0] ?? figure.unit, ...scaled(figure, factor) };
}

export const scaled = ({ low, high }: Pick<Estimate, "low" | "high">, factor: number) => ({
  low: low === null ? null : low * factor,
  high: high === null ? null : high * factor,
});
