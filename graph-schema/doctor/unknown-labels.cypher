// A node has a label that the graph does not know, or none.
// มีโหนดที่ไม่มีป้ายชนิด หรือมีป้ายที่กราฟไม่รู้จัก
MATCH (node)
WHERE labels(node) = [] OR any(label IN labels(node) WHERE NOT label IN $labels)
RETURN elementId(node) AS subject, reduce(all = '', label IN labels(node) | all + label + ' ') AS detail
LIMIT 100
