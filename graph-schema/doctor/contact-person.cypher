// A contact is not of exactly one person.
// ช่องทางติดต่อไม่ได้เป็นของคนเดียว
MATCH (contact:Contact)
WITH contact, COUNT { (:Person)-[:REACHED_BY]->(contact) } AS people
WHERE people <> 1
RETURN contact.id AS subject, people + ' people' AS detail
LIMIT 100
