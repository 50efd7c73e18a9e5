// A watch post belongs to a whole province, or watches a village outside of its home area: who works there would not see who watches.
// ตำแหน่งผู้เฝ้าระวังเป็นของทั้งจังหวัด หรือเฝ้าระวังหมู่บ้านนอกพื้นที่ของตน ผู้ทำงานที่นั่นจะไม่เห็นว่าใครเฝ้าระวัง
MATCH (post:Post {kind: 'WATCH'})
WITH post, COLLECT { MATCH (post)-[:COVERS]->(area:Area) WHERE NOT area.code STARTS WITH post.areaCode RETURN area.code ORDER BY area.code } AS outside
WHERE size(post.areaCode) < 4 OR outside <> []
RETURN post.id AS subject, reduce(all = post.areaCode, code IN outside | all + ' ' + code) AS detail
LIMIT 100
