// A post has two permanent or two acting holders on one day.
// ตำแหน่งมีผู้ดำรงตำแหน่งตัวจริงหรือรักษาการสองคนในวันเดียวกัน
MATCH (one:Appointment)-[:TO_POST]->(post:Post)<-[:TO_POST]-(other:Appointment)
WHERE one.id < other.id AND one.kind = other.kind AND one.kind IN ['PERMANENT', 'ACTING']
  AND one.retractedAt IS NULL AND other.retractedAt IS NULL AND one.from < other.to AND other.from < one.to
RETURN post.id AS subject, one.kind + ' appointments ' + one.id + ' and ' + other.id AS detail
LIMIT 100
