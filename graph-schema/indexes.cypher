// What the database finds without reading everything. One statement ends with each semicolon. An index whose definition changes takes
// a new name, and a migration drops the old one: IF NOT EXISTS would keep the old definition without a word.

// Turnover reads by day, a province's turnover by district and day. What is read as of a day from an anchor needs no index.
CREATE INDEX appointment_from IF NOT EXISTS FOR (node:Appointment) ON (node.from);
CREATE INDEX appointment_to IF NOT EXISTS FOR (node:Appointment) ON (node.to);
CREATE INDEX appointment_district_to IF NOT EXISTS FOR (node:Appointment) ON (node.districtCode, node.to);

// Thai order and the cursors of pages.
CREATE INDEX person_sort_key IF NOT EXISTS FOR (node:Person) ON (node.sortKey);
CREATE INDEX post_sort_key IF NOT EXISTS FOR (node:Post) ON (node.sortKey);
CREATE INDEX agency_sort_key IF NOT EXISTS FOR (node:Agency) ON (node.sortKey);
CREATE INDEX committee_sort_key IF NOT EXISTS FOR (node:Committee) ON (node.sortKey);

// Who sees what: everything below an area begins with its code.
CREATE INDEX person_area_code IF NOT EXISTS FOR (node:Person) ON (node.areaCode);
CREATE INDEX post_area_code IF NOT EXISTS FOR (node:Post) ON (node.areaCode);
CREATE INDEX agency_area_code IF NOT EXISTS FOR (node:Agency) ON (node.areaCode);
CREATE INDEX committee_area_code IF NOT EXISTS FOR (node:Committee) ON (node.areaCode);
CREATE INDEX change_area_code IF NOT EXISTS FOR (node:Change) ON (node.areaCode);

// What has run out, or was done, is looked for by its time.
CREATE INDEX session_expires_at IF NOT EXISTS FOR (node:Session) ON (node.expiresAt);
CREATE INDEX sign_in_link_expires_at IF NOT EXISTS FOR (node:SignInLink) ON (node.expiresAt);
CREATE INDEX change_at IF NOT EXISTS FOR (node:Change) ON (node.at);
CREATE INDEX reading_at IF NOT EXISTS FOR (node:Reading) ON (node.at);

// Search. The keys are folded already, so they need an analyzer without stop words; the Thai analyzer cuts names into wrong words.
// The grams are asked only when the keys find nothing. No second index may lie on the same label and properties: it would be passed over.
CREATE FULLTEXT INDEX person_name IF NOT EXISTS FOR (node:Person) ON EACH [node.nameKey, node.nameEnKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX person_grams IF NOT EXISTS FOR (node:Person) ON EACH [node.nameGrams]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX post_name IF NOT EXISTS FOR (node:Post) ON EACH [node.nameKey, node.nameEnKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX post_grams IF NOT EXISTS FOR (node:Post) ON EACH [node.nameGrams]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX agency_name IF NOT EXISTS FOR (node:Agency) ON EACH [node.nameKey, node.nameEnKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX agency_grams IF NOT EXISTS FOR (node:Agency) ON EACH [node.nameGrams]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX committee_name IF NOT EXISTS FOR (node:Committee) ON EACH [node.nameKey, node.nameEnKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX committee_grams IF NOT EXISTS FOR (node:Committee) ON EACH [node.nameGrams]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX area_name IF NOT EXISTS FOR (node:Area) ON EACH [node.nameKey, node.nameEnKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX area_grams IF NOT EXISTS FOR (node:Area) ON EACH [node.nameGrams]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
