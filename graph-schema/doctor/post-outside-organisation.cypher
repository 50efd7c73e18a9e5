// A post begins before its agency or committee exists, or ends after it.
// ตำแหน่งเริ่มก่อนหรือสิ้นสุดหลังหน่วยงานหรือคณะนั้นเอง
MATCH (post:Post)-[:OF]->(organization:Agency|Committee)
WHERE post.retractedAt IS NULL AND (post.from < organization.from OR post.to > organization.to)
RETURN post.id AS subject, 'organisation ' + organization.id + ' from ' + toString(organization.from) + ' to ' + toString(organization.to) AS detail
LIMIT 100
