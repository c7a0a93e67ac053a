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
    "Each claim that gives this figure, and whom it was passed on from, hop by hop.",
    `query WhereFrom {
  claims(filter: { contains: "4,000" }) {
    totalCount
    nodes {
      text
      article { id title }
      citations {
        hop
        source { name }
        cue { quote }
        via { source { name } }
      }
    }
  }
}`,
  ),
  question(
    "Who is quoted through an outlet?",
    "What Yonhap said that others said: the outlet's own sources stand under via.",
    `query Relays {
  whoCites(source: "Yonhap") {
    nodes {
      article { id title }
      claim { text }
      source { name }
      via {
        source { name }
        cue { quote }
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
    "Which numbers are claimed?",
    "Figures read from claims: what is counted, of whom, how exactly, and as of when.",
    `query Estimates {
  claims(filter: { contains: "killed" }, first: 50) {
    nodes {
      text
      speakers { name }
      estimates {
        measure
        low
        high
        bound
        unit
        per
        subject
        asOf
        span { quote }
      }
    }
  }
}`,
  ),
  question(
    "Which articles are stored?",
    "Each article, its publisher, and whom it cites where.",
    `query Articles {
  articles {
    totalCount
    nodes {
      id
      title
      publishedOn
      publisher { name }
      citations {
        hop
        source { name }
        sourceSpan { start end quote }
      }
    }
  }
}`,
  ),
  question(
    "How much is stored?",
    "Articles, people, organizations, countries, claims, citations and contradictions, counted.",
    `query Stats {
  stats {
    articles
    people
    organizations
    countries
    claims
    citations
    contradictions
  }
}`,
  ),
  question(
    "What if a name is wrong?",
    "An unknown name is an error with a code, and with the nearest names that are stored.",
    `query UnknownName {
  whoCites(source: "Budonov") {
    totalCount
  }
}`,
  ),
];

function question(title: string, why: string, query: string): Question {
  return { title, why, operation: /^query (\w+)/.exec(query)?.[1] ?? "", query };
}
