// the indexes Grafeo looks nodes up by; a unique constraint alone would leave it scanning
// params:
CREATE INDEX FOR (node:Article) ON (node.id);
CREATE INDEX FOR (node:Article) ON (node.publisherId);
CREATE INDEX FOR (node:ArticleWords) ON (node.id);
CREATE INDEX FOR (node:Entity) ON (node.id);
CREATE INDEX FOR (node:AnonymousSource) ON (node.id);
CREATE INDEX FOR (node:AnonymousSource) ON (node.articleId);
CREATE INDEX FOR (node:Claim) ON (node.id);
CREATE INDEX FOR (node:Claim) ON (node.articleId);
CREATE INDEX FOR (node:Citation) ON (node.id);
CREATE INDEX FOR (node:Citation) ON (node.sourceId);
CREATE INDEX FOR (node:Estimate) ON (node.articleId);
CREATE INDEX FOR (node:Estimate) ON (node.subject);
CREATE INDEX FOR (node:Key) ON (node.id);
CREATE INDEX FOR (node:Circle) ON (node.id);
CREATE INDEX FOR (node:Name) ON (node.id);
CREATE INDEX FOR (node:WriteTurn) ON (node.id);
