// Something that can be searched lacks a key that its order or the search needs.
// สิ่งที่ค้นหาได้ขาดคีย์สำหรับเรียงลำดับหรือค้นหา
MATCH (node:Person|Post|Agency|Committee|Area)
WITH node, [name IN ['sortKey', 'nameKey', 'nameGrams'] WHERE node[name] IS NULL]
  + CASE WHEN node.nameEnKey IS NULL AND coalesce(node.nameEn, node.titleEn, node.givenNameEn, node.familyNameEn) IS NOT NULL THEN ['nameEnKey'] ELSE [] END AS missing
WHERE missing <> []
RETURN coalesce(node.code, node.id) AS subject, labels(node)[0] + ' without' + reduce(all = '', name IN missing | all + ' ' + name) AS detail
LIMIT 100
