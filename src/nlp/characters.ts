/** Flat list of inclusive code point ranges: first, last, first, last, ..., ascending. */
type Ranges = readonly number[];

/** The classes of characters as Python's `str` methods see them; the model file carries them. */
export interface CharacterRanges {
  readonly alpha: Ranges;
  readonly upper: Ranges;
  readonly digit: Ranges;
  readonly space: Ranges;
  /** Characters which `str.lower` changes. */
  readonly lowers: Ranges;
}

/** A set of code points: one byte each for the basic plane, binary search above it. */
export class CodePointSet {
  readonly #basic = new Uint8Array(0x10000);
  readonly #ranges: Ranges;

  constructor(ranges: Ranges) {
    this.#ranges = ranges;
    for (let r = 0; r < ranges.length; r += 2) this.#basic.fill(1, ranges[r], (ranges[r + 1] as number) + 1);
  }

  has(codePoint: number): boolean {
    return codePoint < 0x10000 ? this.#basic[codePoint] === 1 : this.#search(codePoint);
  }

  #search(codePoint: number): boolean {
    let low = 0;
    let high = this.#ranges.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[2 * middle + 1] as number) < codePoint) low = middle + 1;
      else high = middle;
    }
    return 2 * low < this.#ranges.length && (this.#ranges[2 * low] as number) <= codePoint;
  }
}

/** Python's view of characters, whatever Unicode version the JavaScript engine has. */
export class Characters {
  readonly alpha: CodePointSet;
  readonly upper: CodePointSet;
  readonly digit: CodePointSet;
  readonly space: CodePointSet;
  readonly #lowers: CodePointSet;

  constructor(ranges: CharacterRanges) {
    this.alpha = new CodePointSet(ranges.alpha);
    this.upper = new CodePointSet(ranges.upper);
    this.digit = new CodePointSet(ranges.digit);
    this.space = new CodePointSet(ranges.space);
    this.#lowers = new CodePointSet(ranges.lowers);
  }

  /** Python's `str.lower`: `toLowerCase` for all but letters that only a newer Unicode knows to have two cases. */
  lower(text: string): string {
    const lowered = text.toLowerCase();
    if (lowered === text || isAscii(text)) return lowered;
    const letters = Array.from(text);
    const isUnknown = (letter: string) =>
      letter.toLowerCase() !== letter && !this.#lowers.has(letter.codePointAt(0) as number);
    if (!letters.some(isUnknown)) return lowered;
    return letters.map((letter) => (isUnknown(letter) ? letter : letter.toLowerCase())).join("");
  }

  /** Python's `str.isalpha`. */
  isAlpha(text: string): boolean {
    if (text === "") return false;
    for (const letter of text) if (!this.alpha.has(letter.codePointAt(0) as number)) return false;
    return true;
  }

  /** Python's `str.isspace`. */
  isSpace(text: string): boolean {
    if (text === "") return false;
    for (let i = 0; i < text.length; i++) if (!this.space.has(text.charCodeAt(i))) return false;
    return true;
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
