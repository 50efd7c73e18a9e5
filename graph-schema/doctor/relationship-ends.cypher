// A relationship is of an unknown type, or joins nodes that it may not join.
// ความสัมพันธ์ไม่รู้จักชนิด หรือเชื่อมสิ่งที่เชื่อมกันไม่ได้
MATCH (start)-[relationship]->(end)
WITH type(relationship) AS type, labels(start) AS starts, labels(end) AS ends, count(*) AS found
WITH *, $relationships[type] AS rule
WHERE rule IS NULL OR NOT any(label IN starts WHERE label IN rule.from) OR NOT ('any' IN rule.to OR any(label IN ends WHERE label IN rule.to))
RETURN type AS subject, found + ' from ' + reduce(all = '', label IN starts | all + label + ' ') + 'to ' + reduce(all = '', label IN ends | all + label + ' ') AS detail
LIMIT 100
