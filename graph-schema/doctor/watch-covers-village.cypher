// A watch post covers nothing, or something that is not a village.
// ตำแหน่งผู้เฝ้าระวังไม่ครอบคลุมพื้นที่ใด หรือครอบคลุมพื้นที่ที่ไม่ใช่หมู่บ้าน
MATCH (post:Post {kind: 'WATCH'})
WITH post, COLLECT { MATCH (post)-[:COVERS]->(area) RETURN area } AS areas
WHERE areas = [] OR any(area IN areas WHERE NOT area:Village)
RETURN post.id AS subject, CASE WHEN areas = [] THEN 'covers nothing' ELSE reduce(all = 'covers', area IN areas | all + ' ' + coalesce(area.code, '?')) END AS detail
LIMIT 100
