// An open permanent or acting appointment lacks its openKey, or has that of another post or kind, so that nothing keeps a second holder out.
// การดำรงตำแหน่งที่ยังไม่สิ้นสุดไม่มี openKey ที่ถูกต้อง จึงกันผู้ดำรงตำแหน่งซ้ำไม่ได้
MATCH (appointment:Appointment)-[:TO_POST]->(post:Post)
WHERE appointment.to = date('9999-12-31') AND appointment.kind IN ['PERMANENT', 'ACTING'] AND appointment.retractedAt IS NULL
  AND coalesce(appointment.openKey, '') <> post.id + '#' + appointment.kind
RETURN appointment.id AS subject, coalesce(appointment.openKey, 'no openKey') AS detail
LIMIT 100
