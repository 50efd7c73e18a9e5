// An open end is written with another day than 9999-12-31.
// วันสิ้นสุดที่ยังไม่กำหนดไม่ได้เขียนเป็น 9999-12-31
CALL () {
  MATCH (fact:Area|Agency|Committee|Post|Appointment|Contact) RETURN coalesce(fact.code, fact.id) AS subject, labels(fact)[0] AS kind, fact.to AS to
  UNION ALL
  MATCH (start)-[fact:COVERS|SERVES|OFFERS]->(end) RETURN coalesce(start.id, '') + ' ' + coalesce(end.code, '') AS subject, type(fact) AS kind, fact.to AS to
}
WITH * WHERE to > date('2400-12-31') AND to <> date('9999-12-31')
RETURN subject, kind + ' to ' + toString(to) AS detail
LIMIT 100
