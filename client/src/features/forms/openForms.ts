import { defineAsyncComponent, type Component } from 'vue'
import { withWords } from '../../i18n.ts'
import type { FormName } from '../../shared/useFormLink.ts'

const closing = defineAsyncComponent(() => import('./CloseForm.vue'))
const reopening = defineAsyncComponent(() => import('./ReopenForm.vue'))

/** The form behind each name. The comments say what `on` is in its link. */
export const openForms: Record<FormName, Component> = {
  // the id of a post, or the code of a village with watch posts
  'appoint': defineAsyncComponent(() => import('../appointments/AppointForm.vue')),
  // the code of an area, or codes of villages with dots between
  'appoint-many': defineAsyncComponent(() => import('../appointments/BulkForm.vue')),
  // the id of the post, a dot, the id of the appointment
  'end': defineAsyncComponent(() => import('../appointments/EndForm.vue')),
  'retract': defineAsyncComponent(() => import('../appointments/RetractForm.vue')),
  // ids of people with dots between
  'confirm': defineAsyncComponent(() => import('../people/ConfirmForm.vue')),
  // the code of a subdistrict or of its district
  'add-villages': defineAsyncComponent(withWords('areas', () => import('../areas/VillagesForm.vue'))),
  // nothing, or the code of the province or district
  'invite-first': defineAsyncComponent(withWords('accounts', () => import('../accounts/FirstCoordinatorForm.vue'))),
  // the code of the area in which the person is registered
  'create-person': defineAsyncComponent(() => import('../people/PersonForm.vue')),
  'edit-person': defineAsyncComponent(() => import('../people/EditPersonForm.vue')),
  'close-person': closing,
  'reopen-person': reopening,
  // `agency.<id>` or `committee.<id>`
  'create-post': defineAsyncComponent(() => import('../posts/PostForm.vue')),
  'edit-post': defineAsyncComponent(() => import('../posts/EditPostForm.vue')),
  'cover': defineAsyncComponent(() => import('../posts/CoverForm.vue')),
  'close-post': closing,
  'reopen-post': reopening,
  // the code of the home area
  'create-agency': defineAsyncComponent(() => import('../agencies/AgencyForm.vue')),
  'edit-agency': defineAsyncComponent(() => import('../agencies/EditAgencyForm.vue')),
  'close-agency': closing,
  'reopen-agency': reopening,
  'create-committee': defineAsyncComponent(() => import('../committees/CommitteeForm.vue')),
  'edit-committee': defineAsyncComponent(() => import('../committees/EditCommitteeForm.vue')),
  'close-committee': closing,
  'reopen-committee': reopening,
}
