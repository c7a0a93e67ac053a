import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { QUESTIONS } from "../src/explorer/questions.ts";
import { type RunningServer, startServer } from "../src/server.ts";
import type { Store } from "../src/store/port.ts";
import { sampleStore } from "./api/sample-graph.ts";

const CHROMIUM = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"].concat([
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]);
const PAGE = new URL("../dist/explorer/index.html", import.meta.url);

const missing = [
  existsSync(CHROMIUM) ? "" : `no browser at ${CHROMIUM} (set CHROMIUM_PATH)`,
  existsSync(PAGE) ? "" : "no page in dist/explorer (npm run prepare)",
].filter((reason) => reason !== "");
if (missing.length > 0) console.warn(`SKIPPED: the web page is not tested: ${missing.join("; ")}`);

describe.skipIf(missing.length > 0)("the web page", () => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    store = await sampleStore();
    server = await startServer({ store, config: { ...readConfig({}), port: 0, logLevel: "silent", rateLimit: 0 } });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
  });

  it("opens with a question asked, answers a click, and needs no other host", async () => {
    const page = await browser.newPage();
    const faults = faultsOf(page);
    await page.goto(server.url);
    await expectAnswer(page, `"code": "NOT_FOUND"`); // the sample graph does not know the first question's ISW

    const contradictions = QUESTIONS[1];
    await page.getByRole("button", { name: contradictions?.title as string }).click();
    await expectAnswer(page, "One says they fight, the other that they do not.");
    await expectAnswer(page, "Kyrylo Budanov");

    await page.getByRole("button", { name: "What is at odds?" }).click();
    await expectAnswer(page, `"totalCount": 1`);
    expect(await page.locator(".graphiql-tab").count()).toBe(3);

    // A question that is open already is not opened twice.
    await page.getByRole("button", { name: contradictions?.title as string }).click();
    await expectAnswer(page, "One says they fight, the other that they do not.");
    expect(await page.locator(".graphiql-tab").count()).toBe(3);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("offers the schema's words while typing, so its workers run", async () => {
    const page = await browser.newPage();
    const faults = faultsOf(page);
    await page.goto(server.url);
    await expectAnswer(page, "NOT_FOUND");
    await page.getByRole("button", { name: "New tab" }).click();
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.type("{ claimsContr");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget").getByText("claimsContradicting").first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Errors of a page, and requests that leave the server; the list grows while the page is open. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("requestfailed", (request) => faults.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1") {
      faults.push(`${request.url()} is on another host`);
    }
  });
  return faults;
}

/** Waits until the answer shows these words; the editor shows a space as a no-break one. */
async function expectAnswer(page: Page, words: string): Promise<void> {
  const answer = page.locator(".result-window .view-lines");
  const shown = async () => (await answer.textContent())?.replace(/\s+/gu, " ");
  await expect.poll(shown, { timeout: 20_000 }).toContain(words);
}
