// A telephone number is not stored as +66 and the number without its leading zero, or as a short code, each with an extension at most.
// หมายเลขโทรศัพท์ไม่ได้เก็บเป็น +66 ตามด้วยหมายเลขที่ไม่มีศูนย์นำหน้า หรือเลขหมายสั้น
CALL () {
  MATCH (contact:Contact {kind: 'PHONE'}) RETURN contact.id AS subject, contact.value AS phone
  UNION ALL
  MATCH (node:Post|Agency) WHERE node.phone IS NOT NULL RETURN node.id AS subject, node.phone AS phone
}
WITH subject, phone WHERE NOT phone =~ $phonePattern
RETURN subject, phone AS detail
LIMIT 100
