import { openStore } from "../../src/store/open-store.ts";
import { mainJob } from "./main-job.ts";

mainJob("Grafeo", () => openStore({ kind: "grafeo", path: null }));
