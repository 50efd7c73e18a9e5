// A post covers one area twice on a day.
// ตำแหน่งครอบคลุมพื้นที่เดียวกันซ้ำในวันเดียวกัน
MATCH (post:Post)-[one:COVERS]->(area:Area)<-[other:COVERS]-(post)
WHERE one.retractedAt IS NULL AND other.retractedAt IS NULL AND elementId(one) < elementId(other) AND one.from < other.to AND other.from < one.to
RETURN post.id AS subject, area.code + ' from ' + toString(one.from) + ' and from ' + toString(other.from) AS detail
LIMIT 100
