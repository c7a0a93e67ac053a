// The peer: @neo4j/graphql over the graph as it is stored, on Apollo and Fastify as Hearsay is. serve-neo4j-graphql.cjs PORT ADDRESS
const { ApolloServer } = require("@apollo/server");
const {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} = require("@apollo/server/plugin/disabled");
const { default: fastifyApollo } = require("@as-integrations/fastify");
const { Neo4jGraphQL } = require("@neo4j/graphql");
const Fastify = require("fastify");
const neo4j = require("neo4j-driver");

const SOURCE = `
  id: ID!
  name: String!
  kind: String!
  citedBy: [Citation!]! @relationship(type: "CITES", direction: IN)
  aboutIt: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  mentionedIn: [Article!]! @relationship(type: "MENTIONS", direction: IN)
`;
const typeDefs = `
  type Entity @node { ${SOURCE} }
  type Person @node(labels: ["Person", "Entity"]) { ${SOURCE} }
  type Article @node {
    id: ID!
    title: String
    publishedOn: String
    url: String
    text: String!
    claims: [Claim!]! @relationship(type: "STATES", direction: OUT)
    citations: [Citation!]! @relationship(type: "MAKES", direction: OUT)
    mentions: [Entity!]! @relationship(type: "MENTIONS", direction: OUT)
    publisher: [Entity!]! @relationship(type: "PUBLISHED", direction: IN)
  }
  type Claim
    @node
    @fulltext(indexes: [{ indexName: "search", queryName: "claimsByWords", fields: ["claimWords"] }]) {
    id: ID!
    text: String!
    claimWords: String
    article: [Article!]! @relationship(type: "STATES", direction: IN)
    citations: [Citation!]! @relationship(type: "OF", direction: IN)
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
    contradicts: [Claim!]!
      @relationship(type: "CONTRADICTS", direction: OUT, queryDirection: UNDIRECTED, properties: "Contradiction")
  }
  type Contradiction @relationshipProperties {
    id: ID!
    kind: String!
    reason: String!
    confidence: Float!
  }
  type Citation @node {
    id: ID!
    mode: String!
    hop: Int!
    article: [Article!]! @relationship(type: "MAKES", direction: IN)
    claim: [Claim!]! @relationship(type: "OF", direction: OUT)
    via: [Citation!]! @relationship(type: "VIA", direction: OUT)
    source: [Entity!]! @relationship(type: "CITES", direction: OUT)
  }
`;

(async () => {
  const [port, address] = process.argv.slice(2);
  const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", ""));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const plugins = [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()];
  const apollo = new ApolloServer({ schema, introspection: false, plugins });
  await apollo.start();
  const app = Fastify();
  await app.register(fastifyApollo(apollo));
  await app.listen({ port: Number(port), host: "127.0.0.1" });
  process.send?.("ready");
})();
