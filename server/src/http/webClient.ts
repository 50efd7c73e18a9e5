import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Express } from 'express'
import { projectFile } from '../paths.ts'

/** Serves the built client: files with a hash in their name for a year, everything else anew each time, every page address the same page. */
export function serveWebClient(app: Express): void {
  const folder = projectFile('client/dist')
  const page = join(folder, 'index.html')
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d' }))
  app.use(express.static(folder, { index: false, maxAge: 0 }))
  app.get('/{*page}', (request, response, next) => {
    if (request.path.includes('.') || !existsSync(page)) return next()
    response.set('Cache-Control', 'no-cache').sendFile(page)
  })
}
