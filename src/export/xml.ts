/** What XML 1.0 cannot hold even escaped: most control characters, halves of surrogate pairs, and two that are no characters. */
const UNHELD = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text as it may stand in an element or in a quoted attribute, and is read again as it was: line ends and tabs too, which a
 * reader may make into others. What XML cannot hold becomes U+FFFD.
 */
export const xml = (text: string): string =>
  text.replace(UNHELD, "\ufffd").replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A value as text: a list as JSON, so that it can be taken apart again. */
export const plain = (value: string | number | readonly string[]): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);
