// A watch post belongs to a whole province: who works in a district of it would not see who watches there.
// ตำแหน่งผู้เฝ้าระวังเป็นของทั้งจังหวัด ผู้ทำงานในอำเภอจะไม่เห็นว่าใครเฝ้าระวัง
MATCH (post:Post {kind: 'WATCH'}) WHERE size(post.areaCode) < 4
RETURN post.id AS subject, post.areaCode AS detail
LIMIT 100
