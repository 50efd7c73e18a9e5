// An appointment is not of exactly one person to exactly one post.
// การดำรงตำแหน่งไม่ได้เป็นของคนหนึ่งคนในตำแหน่งหนึ่งตำแหน่ง
MATCH (appointment:Appointment)
WITH appointment, COUNT { (:Person)-[:HOLDS]->(appointment) } AS people, COUNT { (appointment)-[:TO_POST]->(:Post) } AS posts
WHERE people <> 1 OR posts <> 1
RETURN appointment.id AS subject, people + ' people, ' + posts + ' posts' AS detail
LIMIT 100
