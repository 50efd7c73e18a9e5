import type { IncomingMessage } from 'node:http'
import type { Response } from 'express'

/** The session cookie. Beyond loopback it is bound to this host and to encrypted connections by its prefix. */
const cookieName = (isLoopback: boolean) => (isLoopback ? 'saan_session' : '__Host-saan_session')

/** The session token of a request; null when there is none, more than one, or one that cannot be ours. */
export function sessionToken(request: IncomingMessage, isLoopback: boolean): string | null {
  const name = cookieName(isLoopback)
  const tokens = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('=')).filter(([key]) => key === name).map(([, value]) => value ?? '')
  return tokens.length === 1 && /^[A-Za-z0-9_-]{43}$/.test(tokens[0]!) ? tokens[0]! : null
}

export function setSessionCookie(response: Response, isLoopback: boolean, token: string, seconds: number): void {
  response.cookie(cookieName(isLoopback), token, { httpOnly: true, sameSite: 'lax', secure: !isLoopback, path: '/', maxAge: seconds * 1000 })
}

export function clearSessionCookie(response: Response, isLoopback: boolean): void {
  response.clearCookie(cookieName(isLoopback), { httpOnly: true, sameSite: 'lax', secure: !isLoopback, path: '/' })
  response.set('Clear-Site-Data', '"cache", "storage"')
}
