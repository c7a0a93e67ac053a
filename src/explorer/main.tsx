import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { QUESTIONS } from "./questions.ts";
import { FirstAnswer, QUESTIONS_PLUGIN } from "./questions-plugin.tsx";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

createRoot(document.getElementById("root") as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[QUESTIONS_PLUGIN, HISTORY_PLUGIN]}
    visiblePlugin={QUESTIONS_PLUGIN}
    defaultQuery={QUESTIONS[0].query}
    defaultTheme="light"
  >
    <GraphiQL.Logo>
      <span className="hearsay-logo">Hearsay</span>
    </GraphiQL.Logo>
    <FirstAnswer />
  </GraphiQL>,
);
