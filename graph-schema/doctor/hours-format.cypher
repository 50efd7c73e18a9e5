// Opening hours are neither 24/7 nor parts such as Mo-Fr 08:30-16:30.
// เวลาเปิดทำการไม่ใช่ 24/7 หรือรูปแบบเช่น Mo-Fr 08:30-16:30
CALL () {
  MATCH (node:Post|Agency) WHERE node.hours IS NOT NULL RETURN node.id AS subject, node.hours AS hours
  UNION ALL
  MATCH (agency:Agency)-[offers:OFFERS]->(service:Service) WHERE offers.hours IS NOT NULL RETURN agency.id + ' ' + service.code AS subject, offers.hours AS hours
}
WITH subject, hours WHERE NOT hours =~ $hoursPattern
RETURN subject, hours AS detail
LIMIT 100
