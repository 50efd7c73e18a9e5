import { useRouter } from 'vue-router'
import { troubleOf } from '../../apollo/errors.ts'
import { isSigningOut } from '../../apollo/connection.ts'
import { SignOutDocument } from '../../apollo/generated/graphql.ts'
import { useMutation } from '../../apollo/useMutation.ts'
import { rememberPreferences } from '../../shared/usePreferences.ts'
import { forgetSession } from './session.ts'

/** Signs somebody out of this device, and leads to where one signs in. */
export function useSignOut() {
  const router = useRouter()
  const { mutate, isSending, error } = useMutation(SignOutDocument)

  async function signOut() {
    isSigningOut.value = true
    const putBack = rememberPreferences()
    try {
      // a session that is over already is signed out
      if (!(await mutate({})) && troubleOf(error.value).code !== 'UNAUTHENTICATED') return
      putBack()
      await forgetSession()
      await router.push({ name: 'sign-in' })
    } finally {
      isSigningOut.value = false
    }
  }
  return { signOut, isSending, error }
}
