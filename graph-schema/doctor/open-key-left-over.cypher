// An appointment that has ended, was retracted, or is of an alternate still carries an openKey, so that a successor is kept out.
// การดำรงตำแหน่งที่สิ้นสุด ถูกเพิกถอน หรือเป็นผู้แทนสำรองยังมี openKey ค้างอยู่ จึงแต่งตั้งคนใหม่ไม่ได้
MATCH (appointment:Appointment)
WHERE appointment.openKey IS NOT NULL
  AND (appointment.to <> date('9999-12-31') OR appointment.retractedAt IS NOT NULL OR NOT appointment.kind IN ['PERMANENT', 'ACTING'])
RETURN appointment.id AS subject, appointment.openKey AS detail
LIMIT 100
