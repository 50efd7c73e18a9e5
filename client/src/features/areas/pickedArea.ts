import type { AreaNameFragment } from '../../apollo/generated/graphql.ts'

/** An area that was picked, with what it is shown by. */
export type PickedArea = Omit<AreaNameFragment, '__typename'>

/** What is kept of an area that is picked. */
export const pickedOf = ({ code, nameTh, nameEn, level, moo }: PickedArea): PickedArea => ({ code, nameTh, nameEn, level, moo })
