import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** Fewer bytes than this fit into one packet anyway. */
const worthPacking = 1_024

// A sixth larger than at the level that is the default, for a third of the time.
const packed = (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 3 })

/** Sends an answer in JSON, which is written already; compressed where that is worth it and the caller reads it. */
export async function sendJson({ headers }: IncomingMessage, response: ServerResponse, status: number, json: string): Promise<void> {
  let body: Buffer = Buffer.from(json)
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Vary', 'Accept-Encoding')
  if (body.length >= worthPacking && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(headers['accept-encoding']))) {
    body = await packed(body)
    response.setHeader('Content-Encoding', 'gzip')
  }
  response.setHeader('Content-Length', body.length)
  response.end(body)
}
