/** The lists of the register; each is also the name of its route. */
export type RegisterTab = 'people' | 'posts' | 'agencies' | 'committees' | 'vacancies'
