// A fact has no days, days that are not dates, or ends before it begins.
// ข้อเท็จจริงไม่มีวันที่ วันที่ไม่ใช่วัน หรือสิ้นสุดก่อนเริ่มต้น
CALL () {
  MATCH (fact:Area|Agency|Committee|Post|Appointment|Contact) RETURN coalesce(fact.code, fact.id) AS subject, labels(fact)[0] AS kind, fact.from AS from, fact.to AS to
  UNION ALL
  MATCH (start)-[fact:COVERS|SERVES|OFFERS]->(end)
  RETURN coalesce(start.id, '') + ' ' + coalesce(end.code, '') AS subject, type(fact) AS kind, fact.from AS from, fact.to AS to
}
WITH * WHERE NOT (from IS :: DATE NOT NULL AND to IS :: DATE NOT NULL) OR from >= to
RETURN subject, kind + ' from ' + coalesce(toString(from), 'nothing') + ' to ' + coalesce(toString(to), 'nothing') AS detail
LIMIT 100
