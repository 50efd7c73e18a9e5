import { defineAsyncComponent, type Component } from 'vue'
import type { FormName } from '../../shared/useFormLink.ts'

/** The form behind each name, and what `on` is in its link. */
export const openForms: Partial<Record<FormName, Component>> = {
  // the id of a post, or the code of a village with watch posts
  'appoint': defineAsyncComponent(() => import('../appointments/AppointForm.vue')),
  // the code of an area, or codes of villages
  'appoint-many': defineAsyncComponent(() => import('../appointments/BulkForm.vue')),
  // the id of the post, a dot, the id of the appointment
  'end': defineAsyncComponent(() => import('../appointments/EndForm.vue')),
  'retract': defineAsyncComponent(() => import('../appointments/RetractForm.vue')),
}
