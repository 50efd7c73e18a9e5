// Something other than a seat is held ex officio, or a seat by way of two offices.
// ตำแหน่งที่ไม่ใช่ที่นั่งถูกดำรงโดยตำแหน่ง หรือที่นั่งเดียวมาจากสองตำแหน่ง
MATCH (post:Post)-[:EX_OFFICIO]->(:Post)
WITH post, count(*) AS offices
WHERE post.kind <> 'SEAT' OR offices > 1
RETURN post.id AS subject, post.kind + ' of ' + offices + ' offices' AS detail
LIMIT 100
