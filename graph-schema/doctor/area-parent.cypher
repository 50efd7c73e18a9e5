// A village, subdistrict or district does not lie in exactly one area of the next level whose code its own begins with; or a province lies in one.
// พื้นที่ไม่ได้อยู่ในพื้นที่ระดับถัดขึ้นไปเพียงแห่งเดียวที่รหัสตรงกัน
MATCH (area:Area)
WITH area, COLLECT { MATCH (area)-[:IN]->(parent:Area) RETURN parent.code } AS parents
WHERE size(parents) <> CASE WHEN area:Province THEN 0 ELSE 1 END OR size(parents) = 1 AND parents[0] <> left(area.code, size(area.code) - 2)
RETURN area.code AS subject, CASE WHEN parents = [] THEN 'no parent' ELSE reduce(all = 'in', code IN parents | all + ' ' + code) END AS detail
LIMIT 100
