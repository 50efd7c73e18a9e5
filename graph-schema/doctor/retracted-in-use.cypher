// Something that counts hangs on a record that was retracted: an appointment, a post, or a seat that follows an office.
// มีสิ่งที่ยังมีผลผูกอยู่กับรายการที่ถูกเพิกถอน เช่น การดำรงตำแหน่ง ตำแหน่ง หรือที่นั่งโดยตำแหน่ง
CALL () {
  MATCH (user:Appointment)-[:TO_POST]->(record:Post) RETURN user, record
  UNION ALL
  MATCH (record:Person)-[:HOLDS]->(user:Appointment) RETURN user, record
  UNION ALL
  MATCH (user:Post)-[:OF|EX_OFFICIO|REPRESENTS]->(record:Agency|Committee|Post) RETURN user, record
}
WITH user, record WHERE record.retractedAt IS NOT NULL AND user.retractedAt IS NULL
RETURN record.id AS subject, labels(user)[0] + ' ' + user.id AS detail
LIMIT 100
