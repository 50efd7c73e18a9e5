// A post is not of exactly one agency or committee: an office is of an agency, a seat of a committee, a watch post of either.
// ตำแหน่งไม่ได้อยู่ในหน่วยงานหรือคณะเดียวตามชนิดของตำแหน่ง
MATCH (post:Post)
WITH post, COUNT { (post)-[:OF]->(:Agency) } AS agencies, COUNT { (post)-[:OF]->(:Committee) } AS committees
WHERE agencies + committees <> 1 OR post.kind = 'OFFICE' AND agencies = 0 OR post.kind = 'SEAT' AND committees = 0
RETURN post.id AS subject, post.kind + ' of ' + agencies + ' agencies and ' + committees + ' committees' AS detail
LIMIT 100
