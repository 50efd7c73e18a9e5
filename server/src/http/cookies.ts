import type { IncomingMessage, ServerResponse } from 'node:http'

/** The session cookie. Beyond loopback it is bound to this host and to encrypted connections by its prefix. */
const cookieName = (isLoopback: boolean) => (isLoopback ? 'saan_session' : '__Host-saan_session')

/** The session token of a request; null when there is none, more than one, or one that cannot be ours. */
export function sessionToken(request: IncomingMessage, isLoopback: boolean): string | null {
  const name = cookieName(isLoopback)
  const tokens = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('=')).filter(([key]) => key === name).map(([, value]) => value ?? '')
  return tokens.length === 1 && /^[A-Za-z0-9_-]{43}$/.test(tokens[0]!) ? tokens[0]! : null
}

export function setSessionCookie(response: ServerResponse, isLoopback: boolean, token: string, seconds: number): void {
  setCookie(response, isLoopback, `${token}; Max-Age=${seconds}`, new Date(Date.now() + seconds * 1_000))
}

export function clearSessionCookie(response: ServerResponse, isLoopback: boolean): void {
  setCookie(response, isLoopback, '', new Date(0))
  response.setHeader('Clear-Site-Data', '"cache", "storage"')
}

function setCookie(response: ServerResponse, isLoopback: boolean, value: string, expiresAt: Date): void {
  response.setHeader('Set-Cookie', `${cookieName(isLoopback)}=${value}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly;${isLoopback ? '' : ' Secure;'} SameSite=Lax`)
}
