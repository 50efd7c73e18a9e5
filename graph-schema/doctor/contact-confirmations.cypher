// The days on which a contact was confirmed are missing, are not dates, or are not in their order.
// วันที่ยืนยันช่องทางติดต่อขาดหาย ไม่ใช่วันที่ หรือไม่เรียงตามลำดับ
MATCH (contact:Contact)
WITH contact, contact.confirmations AS days
WHERE days IS NULL OR NOT days IS :: LIST<DATE> OR any(place IN range(1, size(days) - 1) WHERE days[place] < days[place - 1])
RETURN contact.id AS subject, CASE WHEN days IS :: LIST<DATE> NOT NULL THEN reduce(all = '', day IN days | all + toString(day) + ' ') ELSE 'no list of days' END AS detail
LIMIT 100
