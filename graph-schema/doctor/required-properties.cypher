// A node lacks a property that it must have.
// โหนดขาดข้อมูลที่ต้องมี
MATCH (node)
UNWIND [label IN labels(node) | label] AS label
WITH node, label, [name IN coalesce($required[label], []) WHERE node[name] IS NULL] AS missing
WHERE missing <> []
RETURN coalesce(node.code, node.id, elementId(node)) AS subject, label + ' without' + reduce(all = '', name IN missing | all + ' ' + name) AS detail
LIMIT 100
