// A change was undone twice, undoes two, or undoes a later one.
// การแก้ไขถูกเลิกทำสองครั้ง เลิกทำสองรายการ หรือเลิกทำรายการที่เกิดภายหลัง
CALL () {
  MATCH (change:Change) WHERE COUNT { (change)<-[:UNDOES]-() } > 1 RETURN change, 'undone twice' AS detail
  UNION ALL
  MATCH (change:Change) WHERE COUNT { (change)-[:UNDOES]->() } > 1 RETURN change, 'undoes two' AS detail
  UNION ALL
  MATCH (change:Change)-[:UNDOES]->(undone:Change) WHERE undone.seq >= change.seq RETURN change, 'undoes ' + undone.seq AS detail
}
RETURN toString(change.seq) AS subject, detail
LIMIT 100
