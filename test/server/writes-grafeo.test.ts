import { openStore } from "../../src/store/open-store.ts";
import { writes } from "./writes.ts";

writes("Grafeo", () => openStore({ kind: "grafeo", path: null }));
