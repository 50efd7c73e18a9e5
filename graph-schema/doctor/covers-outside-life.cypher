// A post covers an area on days on which the post or the area does not exist.
// ตำแหน่งครอบคลุมพื้นที่ในวันที่ตำแหน่งหรือพื้นที่นั้นไม่มีอยู่
MATCH (post:Post)-[covers:COVERS]->(area:Area)
WHERE covers.retractedAt IS NULL AND (covers.from < post.from OR covers.to > post.to OR covers.from < area.from OR covers.to > area.to)
RETURN post.id AS subject, area.code + ' from ' + toString(covers.from) + ' to ' + toString(covers.to) AS detail
LIMIT 100
