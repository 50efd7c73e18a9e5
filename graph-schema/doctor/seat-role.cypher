// A seat has no role in its committee, or a post that is not a seat has one.
// ที่นั่งไม่มีบทบาทในคณะ หรือตำแหน่งที่ไม่ใช่ที่นั่งมีบทบาท
MATCH (post:Post)
WHERE (post.kind = 'SEAT') <> (post.role IS NOT NULL)
RETURN post.id AS subject, post.kind + ' ' + coalesce(post.role, 'without role') AS detail
LIMIT 100
