import { shallowRef, watch, type ShallowRef } from 'vue'

/** The first value that comes: a form stays about what it was opened on, whatever becomes of that meanwhile, also by the form itself. */
export function useFirst<Value>(source: () => Value | undefined): Readonly<ShallowRef<Value | undefined>> {
  const first = shallowRef<Value>()
  watch(source, (value) => (first.value ??= value), { immediate: true })
  return first
}
