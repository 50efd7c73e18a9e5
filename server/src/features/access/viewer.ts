import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { Forbidden } from '../../errors.ts'
import { scopePatterns, type ViewerParameters } from '../../neo4j/visibleTo.ts'
import { actionsOf, seesVolunteers, type Action } from './roles.ts'

export type Account = { id: string; username: string; nameTh: string; nameEn: string; isDemo: boolean }

/** Where a command works: the home area of the record, and the agency that it belongs to, if any. */
export type Place = { areaCode: string; agencyId?: string | null }

/** The one who asks: an account with its role and its scope. Every query and command works for one. */
export class Viewer {
  readonly parameters: ViewerParameters

  constructor(
    readonly account: Account,
    readonly role: Role,
    /** Codes of the areas of the scope; `''` is the whole country. */
    readonly scopes: readonly string[],
    readonly agencyId: string | null,
    readonly personId: string | null,
    readonly homeAreaCode: string | null,
  ) {
    this.parameters = { ...scopePatterns(scopes), viewerSeesVolunteers: seesVolunteers.has(role), viewerKnowsPeople: this.can('REVEAL_CONTACT'), viewerReadsChanges: this.can('READ_CHANGES'), viewerCan: actionsOf[role], viewerAccountId: account.id }
  }

  get accountId(): string {
    return this.account.id
  }

  can(action: Action): boolean {
    return actionsOf[this.role].includes(action)
  }

  /** Passes when the viewer may know who keeps watch, or how people are reached: nobody filters or sorts by what they may not read. */
  mustKnow(what: 'volunteers' | 'reach'): void {
    if (!(what === 'volunteers' ? this.parameters.viewerSeesVolunteers : this.parameters.viewerKnowsPeople)) throw new Forbidden('access.notAllowed')
  }

  /** Whether an area lies in the scope whole. */
  worksIn(areaCode: string): boolean {
    return this.scopes.some((scope) => areaCode.startsWith(scope))
  }

  /** Whether an area lies in the scope, or the scope in it. */
  sees(areaCode: string): boolean {
    return this.worksIn(areaCode) || this.scopes.some((scope) => scope.startsWith(areaCode))
  }

  /** The first of the places at which the action is allowed: a person may hold posts in several. Refused when there is none. */
  mustBeAllowedAtOneOf(action: Action, places: readonly Place[]): Place {
    const place = places.find((each) => this.isInScope(each)) ?? places[0] ?? { areaCode: '-' }
    this.mustBeAllowed(action, place)
    return place
  }

  /** Passes when the action is allowed at all of the places, and answers with the first of them. */
  mustBeAllowedAtAll(action: Action, places: readonly Place[]): Place {
    const place = places.find((each) => !this.isInScope(each)) ?? places[0] ?? { areaCode: '-' }
    this.mustBeAllowed(action, place)
    return place
  }

  /** Passes when the role allows the action and the place lies in the scope: for an agency's focal point, only the own agency. */
  mustBeAllowed(action: Action, place: Place): void {
    if (!this.can(action)) throw new Forbidden('access.notAllowed')
    if (!this.isInScope(place)) throw new Forbidden('access.outsideScope')
  }

  private isInScope({ areaCode, agencyId }: Place): boolean {
    return this.role === 'AGENCY_FOCAL' ? agencyId != null && agencyId === this.agencyId : this.worksIn(areaCode)
  }
}

/** Nobody: what a signed-out request works for. It sees no area at all. */
export const nobody = new Viewer({ id: '', username: '', nameTh: '', nameEn: '', isDemo: false }, 'VIEWER', [], null, null, null)
