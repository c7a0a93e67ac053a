import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { QUESTIONS, type Question } from "./questions.ts";

/** The sidebar's list of ready questions: a click opens one in a tab and runs it. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: "Questions", icon: QuestionsIcon, content: Questions };

/** Runs the ready question that a visitor finds in the editor, so that the page opens with an answer. */
export function FirstAnswer(): null {
  const { run } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || editor === undefined || response === undefined) return;
    asked.current = true;
    // News is full of ’ and –, which the editor would box as look-alikes of ' and -.
    for (const each of [editor, response]) each.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    if (QUESTIONS.some(({ query }) => query === editor.getValue())) run();
  }, [editor, response, run]);
  return null;
}

function Questions() {
  const open = useOpenQuestion();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const current = tabs[active]?.query;
  useEffect(() => {
    document.querySelectorAll(".graphiql-tab")[active]?.scrollIntoView({ inline: "nearest" });
  }, [active]);
  return (
    <section className="hearsay-questions" aria-label="Questions">
      <h2>Questions</h2>
      <p>Each opens in a tab and is answered from the stored articles. Change it, and ask again.</p>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question.title}>
            <button type="button" aria-current={question.query === current} onClick={() => open(question)}>
              <strong>{question.title}</strong>
              <span>{question.why}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useOpenQuestion(): (question: Question) => void {
  const { addTab, changeTab, run, setOperationName } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const editor = useGraphiQL((state) => state.queryEditor);
  return ({ query, operation }) => {
    if (editor === undefined) return;
    const known = tabs.findIndex((tab, index) => (index === active ? editor.getValue() : tab.query) === query);
    if (known < 0) {
      if (editor.getValue().trim() !== "") addTab();
      editor.setValue(query);
    } else if (known !== active) {
      changeTab(known);
    }
    // The editor tells the name of its operation only after a while; until then run() would send the last one's.
    setOperationName(operation);
    run();
  };
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M3.5 4.5h17v12h-8l-5 4v-4h-4z" strokeLinejoin="round" />
      <path d="M9.6 8.7a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.4" strokeLinecap="round" />
      <path d="M12 14.4v.1" strokeLinecap="round" strokeWidth="2" />
    </svg>
  );
}
