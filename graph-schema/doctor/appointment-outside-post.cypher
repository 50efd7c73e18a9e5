// An appointment that counts begins before its post exists, or ends after it.
// การดำรงตำแหน่งเริ่มก่อนหรือสิ้นสุดหลังตำแหน่งนั้นเอง
MATCH (appointment:Appointment)-[:TO_POST]->(post:Post)
WHERE appointment.retractedAt IS NULL AND (appointment.from < post.from OR appointment.to > post.to)
RETURN appointment.id AS subject, 'post ' + post.id + ' from ' + toString(post.from) + ' to ' + toString(post.to) AS detail
LIMIT 100
