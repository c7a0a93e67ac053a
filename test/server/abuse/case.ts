/** A request to /graphql that is not meant well. */
export interface Case {
  readonly name: string;
  /** JSON, or what stands in its place. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The status and code that the answer must have; else any answer will do that is none of ours to be ashamed of. */
  readonly refused?: readonly [status: number, code: string];
  /** Asks for a change: it goes to a store of its own, which may change. */
  readonly writes?: boolean;
}
