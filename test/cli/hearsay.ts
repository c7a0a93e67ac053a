import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the environment of the tests may say of stores is not meant for the processes that they start. */
const { NEO4J_URI: _uri, NEO4J_USERNAME: _username, NEO4J_PASSWORD: _password, ...ENVIRONMENT } = process.env;

/** Starts the command line as a user would. `env` names the store. */
export function start(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    cwd: ROOT,
    env: { ...ENVIRONMENT, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs the command line to its end. */
export async function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = start(args, env);
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const [code] = await once(child, "close");
  return { code: code as number, ...output };
}

/** Resolves with everything printed so far once `done` holds for it. Rejects where the process ends before. */
export function printed(child: ChildProcess, done: (output: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      if (done(output)) resolve(output);
    });
    child.once("close", (code) => reject(new Error(`ended with ${code} after: ${output}`)));
  });
}
