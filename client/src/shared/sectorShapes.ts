import type { Sector } from '@saan/graph-schema/vocabularies.ts'

type Shape = { points: string } | { kind: 'circle' | 'square' | 'rounded' | 'barrel' }

/** The mark of each sector in a square of 14: its shape says the sector as much as its colour does. */
export const sectorMarks: Record<Sector, { colour: string; shape: Shape }> = {
  ADMINISTRATION: { colour: 'administration', shape: { points: polygon(6, 0) } },
  POLICE: { colour: 'police', shape: { kind: 'rounded' } },
  JUSTICE: { colour: 'justice', shape: { kind: 'square' } },
  SOCIAL: { colour: 'social', shape: { kind: 'circle' } },
  HEALTH: { colour: 'health', shape: { points: polygon(4, -90) } },
  LABOUR: { colour: 'labour', shape: { points: polygon(3, -90) } },
  EDUCATION: { colour: 'education', shape: { points: polygon(5, -90) } },
  LOCAL_GOVERNMENT: { colour: 'local', shape: { points: polygon(8, 22.5) } },
  COMMUNITY_DEVELOPMENT: { colour: 'local', shape: { points: polygon(8, 22.5) } },
  NGO: { colour: 'ngo', shape: { points: star() } },
  COMMUNITY: { colour: 'community', shape: { kind: 'barrel' } },
}

function polygon(corners: number, turn: number): string {
  return Array.from({ length: corners }, (_, index) => corner(turn + (360 / corners) * index, 6.6)).join(' ')
}

function star(): string {
  return Array.from({ length: 10 }, (_, index) => corner(-90 + 36 * index, index % 2 ? 3.1 : 7)).join(' ')
}

function corner(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180
  return `${(7 + radius * Math.cos(angle)).toFixed(2)},${(7 + radius * Math.sin(angle)).toFixed(2)}`
}
