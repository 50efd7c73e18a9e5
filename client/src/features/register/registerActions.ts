import type { Component } from 'vue'
import AppointChosen from '../appointments/AppointChosen.vue'
import ConfirmChosen from '../people/ConfirmChosen.vue'

/**
 * What can be done with several chosen rows at once, by list. Each part gets the ids as `ids` and emits `done` when they are dealt with.
 * Rows can be chosen only in a list that has one.
 */
export const registerActions: Record<'people' | 'vacancies', readonly Component[]> = { people: [ConfirmChosen], vacancies: [AppointChosen] }
