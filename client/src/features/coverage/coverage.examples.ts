import type { SubareaWatchFragment, VillageWatchFragment } from '../../apollo/generated/graphql.ts'

// Builders for tests: a made-up village or subdistrict, of which a test says only what it is about.

export function village(told: Partial<Omit<VillageWatchFragment, 'village'>> & { code?: string; moo?: number } = {}): VillageWatchFragment {
  const { code = '56050559', moo = 9, watchers = 2, watchPosts = 2, ...rest } = told
  return {
    __typename: 'VillageCoverage',
    village: {
      __typename: 'Area', code, moo, nameTh: 'บ้านปางพัฒนา', nameEn: 'Ban Pang Phatthana', latitude: 19.3, longitude: 100,
      parent: { __typename: 'Area', code: code.slice(0, 6), nameTh: 'ห้วยลาน', nameEn: 'Huai Lan' },
    },
    status: watchers === 0 ? 'NONE' : watchers === 1 ? 'SINGLE' : 'COVERED',
    watchers, watchPosts, stale: false, acting: 0, vacantSince: null, helper: null, call: null,
    ...rest,
  }
}

export function subarea(told: Partial<Omit<SubareaWatchFragment, 'area'>> & { code?: string } = {}): SubareaWatchFragment {
  const { code = '560505', ...counts } = told
  return {
    __typename: 'AreaCoverage',
    area: { __typename: 'Area', code, nameTh: 'ห้วยลาน', nameEn: 'Huai Lan', level: 'SUBDISTRICT', moo: null, latitude: 19.3, longitude: 100 },
    total: 10, none: 0, single: 0, two: 5, threeOrMore: 5, stale: 0, unplanned: 0,
    ...counts,
  }
}
