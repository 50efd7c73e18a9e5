import { request } from 'node:http'

export type RawAnswer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string; json: { errors?: { message: string; extensions: { code: string; reason: string; messageTh: string; details?: Record<string, unknown> } }[]; data?: unknown } }

type Raw = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }

/** Sends a request exactly as it is told, also one that no client would send; the answer must be JSON, else this fails. */
export function rawRequest(base: string, { method = 'POST', path = '/graphql', headers = { 'content-type': 'application/json' }, body }: Raw): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, base), { method, headers: { ...headers, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const text = Buffer.concat(chunks).toString()
        try {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: JSON.parse(text) as RawAnswer['json'] })
        } catch {
          reject(new Error(`${response.statusCode} is not answered in JSON: ${text.slice(0, 200)}`))
        }
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
