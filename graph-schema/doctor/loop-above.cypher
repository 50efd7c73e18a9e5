// An agency is part of itself, a committee oversees itself, or a post reports to itself, by way of others.
// หน่วยงานเป็นส่วนหนึ่งของตัวเอง คณะกำกับตัวเอง หรือตำแหน่งขึ้นตรงต่อตัวเองเป็นวง
CALL () {
  MATCH (node:Agency)-[:PART_OF]->+(node) RETURN DISTINCT node, 'PART_OF' AS detail
  UNION ALL
  MATCH (node:Committee)-[:OVERSEES]->+(node) RETURN DISTINCT node, 'OVERSEES' AS detail
  UNION ALL
  MATCH (node:Post)-[:REPORTS_TO]->+(node) RETURN DISTINCT node, 'REPORTS_TO' AS detail
}
RETURN node.id AS subject, detail
LIMIT 100
