/** A question that the page offers ready to ask. */
export interface Question {
  readonly title: string;
  /** One line: what one learns from it. */
  readonly why: string;
  /** The name of the query's operation, which also names its tab. */
  readonly operation: string;
  readonly query: string;
}

/** The ready questions, in the order in which a newcomer may best take them. The first is asked at the first visit. */
export const QUESTIONS: readonly [Question, ...Question[]] = [
  question(
    "Who cites ISW?",
    "Every article that relies on the Institute for the Study of War, with the words that say so.",
    `query WhoCites {
  whoCites(source: "ISW") {
    totalCount
    nodes {
      article { id title }
      sourceSpan { quote }
      cue { quote }
      mode
      claim { text }
    }
  }
}`,
  ),
  question(
    "Which claims contradict Budanov?",
    "His claims beside those that cannot hold with them, and the rule that found each pair.",
    `query Contradicting {
  claimsContradicting(source: "Budanov") {
    totalCount
    nodes {
      kind
      confidence
      reason
      claim { ...Said }
      other { ...Said }
    }
  }
}

fragment Said on Claim {
  text
  speakers { name }
  article { id title }
}`,
  ),
  question(
    "Where does the 4,000 come from?",
    "Each claim that gives this figure, followed hop by hop across articles to its origin.",
    `query WhereFrom {
  estimates(filter: { value: 4000 }) {
    totalCount
    nodes {
      claim {
        text
        article { id title }
        chain {
          hops {
            link
            source { name }
            citation { cue { quote } }
            drift
          }
          origin { name }
          complete
        }
      }
    }
  }
}`,
  ),
  question(
    "How many voices say it?",
    "Outlets that repeat one origin are one voice: who brought the 4,000, and who adds none.",
    `query Voices {
  estimates(filter: { value: 4000 }) {
    nodes {
      claim {
        text
        independence {
          outlets
          publishers
          origins { name }
          established
          reason
          collapsed {
            article { id title }
            into { id title }
            why
          }
        }
      }
    }
  }
}`,
  ),
  question(
    "What does Zelensky say?",
    "One person under every spelling, and everything attributed to him.",
    `query Person {
  entity(name: "zelenskyy") {
    name
    aliases
    kind
    claims(first: 50) {
      totalCount
      nodes {
        text
        article { id title }
        estimate { measure low high }
      }
    }
    citedBy { totalCount }
  }
}`,
  ),
  question(
    "What is at odds?",
    "All pairs of claims that cannot both hold, most certain first, with the words at odds.",
    `query Contradictions {
  contradictions(first: 50) {
    totalCount
    nodes {
      kind
      rule
      confidence
      reason
      claimSpan { quote }
      otherSpan { quote }
      claim { text }
      other { text }
    }
  }
}`,
  ),
  question(
    "How did the toll change?",
    "Every estimate of the dead, wounded and casualties, in order: how many, as of when, whose, and through whom.",
    `query Estimates {
  estimates(filter: { measures: ["casualties", "killed", "wounded"] }, first: 50) {
    totalCount
    nodes {
      date
      measure
      low
      high
      bound
      unit
      per
      subject
      span { quote }
      sources { name }
      via { name }
      article { id title }
    }
  }
}`,
  ),
  question(
    "What may be asked in words?",
    "A question in plain words, the query that it comes to, and a short answer.",
    `query InWords {
  ask(question: "What if ISW falls?") {
    understood
    interpretation
    text
    query
    variables
    nodes { __typename id }
  }
}`,
  ),
  question(
    "Where is it written?",
    "Articles, claims and names that have the words, best first, each with the passage that has them.",
    `query Search {
  search(text: "front line", first: 5) {
    totalCount
    edges {
      score
      snippet { quote }
      node {
        __typename
        ... on Article { title }
        ... on Claim { speakers { name } article { title } }
        ... on Entity { name }
      }
    }
  }
}`,
  ),
  question(
    "How are two connected?",
    "The shortest ways from one source to another in the graph, and what stands around both, ready to be drawn.",
    `query Connected {
  paths(from: "ISW", to: "Budanov") {
    length
    nodes { kind label }
    edges { source kind target }
  }
  subgraph(seeds: ["ISW", "Budanov"], maxNodes: 30) {
    nodes { id kind label }
    edges { source kind target }
    truncated
  }
}`,
  ),
];

function question(title: string, why: string, query: string): Question {
  return { title, why, operation: /^query (\w+)/.exec(query)?.[1] ?? "", query };
}
