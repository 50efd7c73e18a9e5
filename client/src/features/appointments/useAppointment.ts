import { computed } from 'vue'
import { AppointmentOfPostDocument } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import type { OpenForm } from '../../shared/useFormLink.ts'
import { useFirst } from '../../shared/useFirst.ts'
import { useWords } from '../../shared/useWords.ts'

/** The appointment that a form is about: `on` is the id of its post, a dot, and its own. */
export function useAppointment(form: OpenForm) {
  const { name, title } = useWords()
  const [post = '', appointmentId = ''] = form.on.split('.')
  const { data, error, refetch } = useQuery(AppointmentOfPostDocument, { post })
  const appointment = useFirst(() => data.value?.post?.history.find(({ id }) => id === appointmentId))
  const about = computed(() => (appointment.value && data.value?.post ? `${name(appointment.value.person)} ${title(data.value.post)}` : ''))
  const isNothing = computed(() => data.value !== undefined && !appointment.value)
  return { appointment, about, isNothing, error, refetch }
}
