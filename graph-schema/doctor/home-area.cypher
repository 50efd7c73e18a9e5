// An area code points to an area that does not exist.
// รหัสพื้นที่ชี้ไปยังพื้นที่ที่ไม่มีอยู่
CALL () {
  MATCH (node:Agency|Committee|Post|Person) RETURN node.id AS subject, node.areaCode AS code
  UNION ALL
  MATCH (node:Account) RETURN node.id AS subject, node.homeAreaCode AS code
  UNION ALL
  MATCH (node:Appointment) RETURN node.id AS subject, node.districtCode AS code
}
WITH subject, code WHERE code <> '' AND NOT EXISTS { (:Area {code: code}) }
RETURN subject, code AS detail
LIMIT 100
