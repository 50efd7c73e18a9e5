// A property holds a term that is not in its vocabulary.
// ข้อมูลใช้คำที่ไม่อยู่ในรายการคำที่กำหนด
MATCH (node:Agency|Committee|Post|Appointment|Contact|Account|Service)
UNWIND labels(node) AS label
UNWIND keys(coalesce($terms[label], {})) AS name
WITH node, label, name, CASE WHEN node[name] IS :: LIST<STRING NOT NULL> NOT NULL THEN node[name] ELSE [node[name]] END AS values
WHERE any(value IN values WHERE value IS NOT NULL AND NOT value IN $terms[label][name])
RETURN coalesce(node.id, node.code) AS subject, label + '.' + name + reduce(all = '', value IN values | all + ' ' + value) AS detail
LIMIT 100
