// The shape that the graph began with: there may be one counter of changes only, whatever starts first. Everything else of the first shape is
// in constraints.cypher and indexes.cypher, which are brought up to date after the migrations.
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (node:Counter) REQUIRE node.name IS UNIQUE;
