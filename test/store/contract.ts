import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { anyGraphs } from "./contract/any-graphs.ts";
import { filtering } from "./contract/filtering.ts";
import { goingThrough } from "./contract/going-through.ts";
import { listing } from "./contract/listing.ts";
import { reading } from "./contract/reading.ts";
import { removing } from "./contract/removing.ts";
import { searching } from "./contract/searching.ts";
import { settling } from "./contract/settling.ts";
import { viewing } from "./contract/viewing.ts";
import { waiting } from "./contract/waiting.ts";
import { walking } from "./contract/walking.ts";
import { writing } from "./contract/writing.ts";

/** What every engine must do alike. `open` gives an opened store with nothing in it. */
export function contract(name: string, open: () => Promise<Store>): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });
    const current = () => store;
    reading(current);
    listing(current);
    goingThrough(current);
    filtering(current);
    writing(current);
    removing(current);
    settling(current);
    searching(current);
    viewing(current);
    walking(current, open);
    waiting(current);
    anyGraphs(open);
  });
}
