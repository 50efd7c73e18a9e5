// A post carries another home area than its agency or committee, so that the wrong people see it.
// ตำแหน่งมีรหัสพื้นที่ต่างจากหน่วยงานหรือคณะ คนที่ไม่เกี่ยวข้องจึงอาจเห็น
MATCH (post:Post)-[:OF]->(organization:Agency|Committee)
WHERE coalesce(post.areaCode, '') <> coalesce(organization.areaCode, '')
RETURN post.id AS subject, coalesce(post.areaCode, '') + ' instead of ' + coalesce(organization.areaCode, '') AS detail
LIMIT 100
