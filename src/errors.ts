/** What may be wrong with what a caller gave us; the API shows these as `extensions.code`. */
export type InputErrorCode = "BAD_USER_INPUT" | "NOT_FOUND" | "AMBIGUOUS_NAME";

/** TIMEOUT: whoever asked no longer waits, and the message says why; it is safe to show. */
export type StoreErrorCode = "UNAVAILABLE" | "FAILED" | "TIMEOUT";

/**
 * The caller's input cannot be served. The message says what was expected and what came, and is safe to show.
 * `names` are the nearest names (NOT_FOUND) or the candidates (AMBIGUOUS_NAME).
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: InputErrorCode;
  readonly names: readonly string[];

  constructor(code: InputErrorCode, message: string, names: readonly string[] = []) {
    super(message);
    this.code = code;
    this.names = names;
  }
}

/** The caller may not do what was asked: nobody knows who it is, or it has not the right. The message is safe to show. */
export class AccessError extends Error {
  override readonly name = "AccessError";
  readonly code: "UNAUTHENTICATED" | "FORBIDDEN";

  constructor(code: "UNAUTHENTICATED" | "FORBIDDEN", message: string) {
    super(message);
    this.code = code;
  }

  /** What HTTP calls it. */
  get status(): 401 | 403 {
    return this.code === "UNAUTHENTICATED" ? 401 : 403;
  }
}

/** The store could not do what was asked. `cause` keeps the engine's own error, which is never shown to a client. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
