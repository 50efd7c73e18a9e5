import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import sirv from 'sirv'
import { projectFile } from '../paths.ts'

type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Serves the built client: files with a hash in their name for a year, everything else anew each time, every page address the same page. */
export function webClient(): Step {
  const folder = projectFile('client/dist')
  if (!existsSync(folder)) return (_request, _response, next) => { next() }
  // Its types are those of a framework, it itself works on Node's own requests.
  const compress = compression({ level: 3 }) as unknown as Step
  const files = sirv(folder, {
    single: true,
    etag: true,
    setHeaders: (response, path) => { response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') },
  })
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    compress(request, response, () => { files(request, response, next) })
  }
}
