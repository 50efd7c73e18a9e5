// What the database itself guards. Neo4j Community knows uniqueness only; the rest is refused by the commands and looked for by the doctor.
// One statement ends with each semicolon. A statement whose meaning changes takes a new name, and a migration drops the old one.

// Each area is known by its official code, whichever level it is of.
CREATE CONSTRAINT area_code IF NOT EXISTS FOR (node:Area) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT province_code IF NOT EXISTS FOR (node:Province) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT district_code IF NOT EXISTS FOR (node:District) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT subdistrict_code IF NOT EXISTS FOR (node:Subdistrict) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT village_code IF NOT EXISTS FOR (node:Village) REQUIRE node.code IS UNIQUE;

// Everything else that stands by itself has an opaque id.
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (node:Agency) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT committee_id IF NOT EXISTS FOR (node:Committee) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (node:Post) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (node:Person) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT appointment_id IF NOT EXISTS FOR (node:Appointment) REQUIRE node.id IS UNIQUE;

// No two holders: an open permanent or acting appointment carries openKey, post id + # + kind.
CREATE CONSTRAINT appointment_open_key IF NOT EXISTS FOR (node:Appointment) REQUIRE node.openKey IS UNIQUE;
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (node:Contact) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT training_id IF NOT EXISTS FOR (node:Training) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT service_code IF NOT EXISTS FOR (node:Service) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (node:Account) REQUIRE node.id IS UNIQUE;

// Signing in.
CREATE CONSTRAINT account_username IF NOT EXISTS FOR (node:Account) REQUIRE node.username IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (node:Session) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT session_token_hash IF NOT EXISTS FOR (node:Session) REQUIRE node.tokenHash IS UNIQUE;
CREATE CONSTRAINT sign_in_link_token_hash IF NOT EXISTS FOR (node:SignInLink) REQUIRE node.tokenHash IS UNIQUE;
CREATE CONSTRAINT sign_in_tries_key IF NOT EXISTS FOR (node:SignInTries) REQUIRE node.key IS UNIQUE;

// One order of changes, and each request done once.
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (node:Change) REQUIRE node.seq IS UNIQUE;
CREATE CONSTRAINT change_request_id IF NOT EXISTS FOR (node:Change) REQUIRE node.requestId IS UNIQUE;
CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (node:Reading) REQUIRE node.id IS UNIQUE;

// Bookkeeping.
CREATE CONSTRAINT client_build_id IF NOT EXISTS FOR (node:ClientBuild) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (node:Counter) REQUIRE node.name IS UNIQUE;
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (node:Migration) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT world_name IF NOT EXISTS FOR (node:World) REQUIRE node.name IS UNIQUE;
