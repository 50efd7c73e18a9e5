// A seat is held ex officio by way of itself, so that nobody can be found to hold it.
// ที่นั่งโดยตำแหน่งวนกลับมาที่ตัวเอง จึงหาผู้ดำรงตำแหน่งไม่ได้
MATCH (post:Post)-[:EX_OFFICIO]->+(post)
RETURN DISTINCT post.id AS subject, post.titleTh AS detail
LIMIT 100
