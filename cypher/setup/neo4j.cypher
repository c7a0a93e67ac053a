// the constraints that keep every id unique whoever writes, each with its index, and the indexes for other lookups
// params:
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT anonymous_source_id IF NOT EXISTS FOR (node:AnonymousSource) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (node:Citation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT estimate_id IF NOT EXISTS FOR (node:Estimate) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT status_id IF NOT EXISTS FOR (node:Status) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (node:Name) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (node:Key) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT circle_id IF NOT EXISTS FOR (node:Circle) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT corroboration_id IF NOT EXISTS FOR ()-[link:CORROBORATES]-() REQUIRE link.id IS UNIQUE;
CREATE CONSTRAINT supersession_id IF NOT EXISTS FOR ()-[link:SUPERSEDES]-() REQUIRE link.id IS UNIQUE;
CREATE CONSTRAINT rewrite_id IF NOT EXISTS FOR ()-[link:REWRITES]-() REQUIRE link.id IS UNIQUE;
CREATE CONSTRAINT write_turn_id IF NOT EXISTS FOR (node:WriteTurn) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT contradiction_id IF NOT EXISTS FOR ()-[link:CONTRADICTS]-() REQUIRE link.id IS UNIQUE;
CREATE INDEX article_publisher IF NOT EXISTS FOR (node:Article) ON (node.publisherId);
CREATE INDEX article_title IF NOT EXISTS FOR (node:Article) ON (node.title);
CREATE INDEX article_published_on IF NOT EXISTS FOR (node:Article) ON (node.publishedOn);
CREATE INDEX anonymous_source_article IF NOT EXISTS FOR (node:AnonymousSource) ON (node.articleId);
CREATE INDEX entity_name IF NOT EXISTS FOR (node:Entity) ON (node.name);
CREATE INDEX claim_article IF NOT EXISTS FOR (node:Claim) ON (node.articleId);
CREATE INDEX claim_published_on IF NOT EXISTS FOR (node:Claim) ON (node.publishedOn);
CREATE INDEX citation_source IF NOT EXISTS FOR (node:Citation) ON (node.sourceId);
CREATE INDEX citation_source_id IF NOT EXISTS FOR (node:Citation) ON (node.sourceId, node.id);
CREATE INDEX citation_source_claim IF NOT EXISTS FOR (node:Citation) ON (node.sourceId, node.claimId);
CREATE INDEX estimate_article IF NOT EXISTS FOR (node:Estimate) ON (node.articleId);
CREATE INDEX estimate_subject IF NOT EXISTS FOR (node:Estimate) ON (node.subject);
