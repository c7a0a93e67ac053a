/**
 * An unsigned 64-bit integer in two halves, changed in place. Two 32-bit halves are some ten times faster than BigInt
 * here, and every new word is hashed nine times.
 */
export class Word64 {
  hi: number;
  lo: number;

  constructor(hi: number, lo: number) {
    this.hi = hi >>> 0;
    this.lo = lo >>> 0;
  }

  /** this *= factor (mod 2^64) */
  multiply(hi: number, lo: number): this {
    const a0 = this.lo & 0xffff;
    const a1 = this.lo >>> 16;
    const b0 = lo & 0xffff;
    const b1 = lo >>> 16;
    // No partial sum reaches 2^32, so ordinary numbers hold them all exactly.
    const middle = a1 * b0 + ((a0 * b0) >>> 16);
    const low = a0 * b1 + (middle & 0xffff);
    const high = a1 * b1 + (middle >>> 16) + (low >>> 16);
    this.hi = (high + Math.imul(this.lo, hi) + Math.imul(this.hi, lo)) >>> 0;
    this.lo = Math.imul(this.lo, lo) >>> 0;
    return this;
  }

  xor(hi: number, lo: number): this {
    this.hi = (this.hi ^ hi) >>> 0;
    this.lo = (this.lo ^ lo) >>> 0;
    return this;
  }

  /** this ^= this >> bits, for 32 <= bits < 64 */
  xorShift(bits: number): this {
    this.lo = (this.lo ^ (this.hi >>> (bits - 32))) >>> 0;
    return this;
  }

  /** Rotates left by 31 bits. */
  rotate31(): this {
    const { hi, lo } = this;
    this.hi = ((hi << 31) | (lo >>> 1)) >>> 0;
    this.lo = ((lo << 31) | (hi >>> 1)) >>> 0;
    return this;
  }

  add(other: Word64): this {
    const low = this.lo + other.lo;
    this.hi = (this.hi + other.hi + (low > 0xffffffff ? 1 : 0)) >>> 0;
    this.lo = low >>> 0;
    return this;
  }

  /** Sixteen hexadecimal digits. */
  toString(): string {
    return this.hi.toString(16).padStart(8, "0") + this.lo.toString(16).padStart(8, "0");
  }
}

/** MurmurHash64A (Austin Appleby), the hash that spaCy's StringStore applies to UTF-8 with seed 1. */
export function murmurHash64A(bytes: Uint8Array, length: number, seed: number): Word64 {
  const mHi = 0xc6a4a793;
  const mLo = 0x5bd1e995;
  const hash = new Word64(0, length).multiply(mHi, mLo).xor(0, seed);
  const block = new Word64(0, 0);
  const whole = length & ~7;
  for (let i = 0; i < whole; i += 8) {
    block.hi = littleEndian(bytes, i + 4);
    block.lo = littleEndian(bytes, i);
    block.multiply(mHi, mLo).xorShift(47).multiply(mHi, mLo);
    hash.xor(block.hi, block.lo).multiply(mHi, mLo);
  }
  if (length > whole) {
    let hi = 0;
    let lo = 0;
    for (let i = length - 1; i >= whole; i--) {
      hi = (hi << 8) | (lo >>> 24);
      lo = (lo << 8) | (bytes[i] as number);
    }
    hash.xor(hi, lo).multiply(mHi, mLo);
  }
  return hash.xorShift(47).multiply(mHi, mLo).xorShift(47);
}

function littleEndian(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at + 3] as number) << 24) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 1] as number) << 8) |
      (bytes[at] as number)) >>>
    0
  );
}

/**
 * MurmurHash3 x64-128 (Austin Appleby) of the eight bytes of `id`, as thinc's HashEmbed uses it to pick four rows of a
 * table. Returns the 128 bits as four uint32, lowest first.
 */
export function murmurHash3(id: Word64, seed: number): [number, number, number, number] {
  const h1 = new Word64(id.hi, id.lo)
    .multiply(0x87c37b91, 0x114253d5)
    .rotate31()
    .multiply(0x4cf5ad43, 0x2745937f)
    .xor(0, seed ^ 8);
  const h2 = new Word64(0, seed ^ 8);
  h1.add(h2);
  h2.add(h1);
  finalMix(h1);
  finalMix(h2);
  h1.add(h2);
  h2.add(h1);
  return [h1.lo, h1.hi, h2.lo, h2.hi];
}

function finalMix(word: Word64): void {
  word.xorShift(33).multiply(0xff51afd7, 0xed558ccd).xorShift(33).multiply(0xc4ceb9fe, 0x1a85ec53).xorShift(33);
}
