// The numbers of the changes have a gap or a double, or the counter does not stand at the last one.
// ลำดับเลขของการแก้ไขขาดหาย ซ้ำ หรือตัวนับไม่ตรงกับเลขสุดท้าย
CALL () {
  MATCH (change:Change)
  WITH min(change.seq) AS first
  MATCH (change:Change) WHERE change.seq > first AND NOT EXISTS { (:Change {seq: change.seq - 1}) }
  RETURN toString(change.seq) AS subject, 'number ' + (change.seq - 1) + ' is missing' AS detail
  UNION ALL
  MATCH (change:Change)
  WITH change.seq AS seq, count(*) AS times WHERE times > 1
  RETURN toString(seq) AS subject, times + ' times' AS detail
  UNION ALL
  OPTIONAL MATCH (change:Change)
  WITH coalesce(max(change.seq), 0) AS last
  OPTIONAL MATCH (counter:Counter {name: 'change'})
  WITH last, coalesce(counter.value, 0) AS value WHERE value <> last
  RETURN 'counter' AS subject, value + ' instead of ' + last AS detail
}
RETURN subject, detail
LIMIT 100
