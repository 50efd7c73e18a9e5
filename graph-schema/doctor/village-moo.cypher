// A village has no moo, its code does not end in its moo (for a synthetic village in its moo + 50), or two villages of a subdistrict share one on a day.
// หมู่บ้านไม่มีหมู่ที่ รหัสไม่ตรงกับหมู่ที่ หรือหมู่ที่ซ้ำกันในตำบลเดียว
CALL () {
  MATCH (village:Village)
  WITH village, toInteger(right(village.code, 2)) - village.moo AS apart
  WHERE village.moo IS NULL OR village.moo < 1 OR NOT (apart = 0 OR apart = 50 AND coalesce(village.isSynthetic, false))
  RETURN village.code AS subject, 'moo ' + coalesce(toString(village.moo), 'missing') AS detail
  UNION
  MATCH (village:Village)-[:IN]->(:Subdistrict)<-[:IN]-(other:Village)
  WHERE village.code < other.code AND village.moo = other.moo AND village.from < other.to AND other.from < village.to
  RETURN village.code AS subject, 'moo ' + village.moo + ' also of ' + other.code AS detail
}
RETURN subject, detail
LIMIT 100
