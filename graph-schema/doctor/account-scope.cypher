// An account has no area or agency that says what it sees.
// บัญชีผู้ใช้ไม่มีพื้นที่หรือหน่วยงานที่กำหนดว่าเห็นอะไรได้
MATCH (account:Account)
WHERE account.role <> 'ADMINISTRATOR' AND NOT EXISTS { (account)-[:SCOPED_TO]->(:Area|Agency) }
RETURN account.id AS subject, account.username + ' (' + account.role + ')' AS detail
LIMIT 100
