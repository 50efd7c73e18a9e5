// A session or sign-in link is of no account, a change or reading was done by nobody, or a training was taken by nobody.
// เซสชันหรือลิงก์เข้าใช้งานไม่มีบัญชี การแก้ไขหรือการอ่านไม่มีผู้กระทำ หรือการอบรมไม่มีผู้เข้ารับ
CALL () {
  MATCH (node:Session|SignInLink) WHERE COUNT { (node)-[:SESSION_OF]->(:Account) } <> 1 RETURN left(node.tokenHash, 8) AS subject, labels(node)[0] AS detail
  UNION ALL
  MATCH (node:Change|Reading) WHERE COUNT { (node)-[:BY]->(:Account) } <> 1 RETURN coalesce(node.id, toString(node.seq)) AS subject, labels(node)[0] AS detail
  UNION ALL
  MATCH (node:Training) WHERE COUNT { (:Person)-[:TOOK]->(node) } <> 1 RETURN node.id AS subject, 'Training' AS detail
}
RETURN subject, detail
LIMIT 100
