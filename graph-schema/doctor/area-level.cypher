// An area is not of exactly one level, or its code has not the 2, 4, 6 or 8 digits of that level.
// พื้นที่ไม่ได้มีระดับเดียว หรือรหัสไม่ได้มี 2 4 6 หรือ 8 หลักตามระดับ
MATCH (area:Area|Province|District|Subdistrict|Village)
WITH area, [level IN [['Province', 2], ['District', 4], ['Subdistrict', 6], ['Village', 8]] WHERE level[0] IN labels(area)] AS levels
WHERE NOT area:Area OR size(levels) <> 1 OR NOT coalesce(area.code, '') =~ '[0-9]+' OR size(area.code) <> levels[0][1]
RETURN coalesce(area.code, elementId(area)) AS subject, reduce(all = '', label IN labels(area) | all + label + ' ') AS detail
LIMIT 100
