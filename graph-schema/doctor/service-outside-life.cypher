// An agency or committee serves an area or offers a service on days on which it does not exist.
// หน่วยงานหรือคณะให้บริการในวันที่หน่วยงานหรือคณะนั้นไม่มีอยู่
MATCH (organization:Agency|Committee)-[fact:SERVES|OFFERS]->(target)
WHERE fact.from < organization.from OR fact.to > organization.to
RETURN organization.id AS subject, type(fact) + ' ' + coalesce(target.code, '?') + ' from ' + toString(fact.from) + ' to ' + toString(fact.to) AS detail
LIMIT 100
