/** The id of a field's control, by which the line above the form leads to it. */
export function fieldId(field: string): string {
  return `field-${field}`
}
