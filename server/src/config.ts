import { parseArgs } from 'node:util'
import { isDay } from '@saan/graph-schema/days.ts'
import type { Word } from '@saan/graph-schema/model.ts'
import { z } from 'zod'
import { join } from 'node:path'
import { projectRoot } from './paths.ts'
import { StartFailure } from './startFailure.ts'

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1'])

const environment = z.object({
  NEO4J_URI: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/).optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(8).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SAAN_DATA: z.string().min(1).optional(),
  SAAN_CACHE: z.string().min(1).optional(),
  SAAN_HEAP_MB: z.coerce.number().int().min(128).max(31_000).default(512),
  JAVA_HOME: z.string().min(1).optional(),
  SAAN_OPERATIONS: z.enum(['any', 'known']).optional(),
  SAAN_ORIGIN: z.string().url().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
}).superRefine((env, context) => {
  if (env.NEO4J_URI && !env.NEO4J_PASSWORD) context.addIssue({ code: 'custom', path: ['NEO4J_PASSWORD'] })
})

const isNotEmpty: Word = { en: 'must not be empty', th: 'ต้องไม่ว่าง' }
/** What each setting must be, as it is told to whoever set it otherwise. */
const rules: Readonly<Record<string, Word>> = {
  NEO4J_URI: { en: 'must begin with bolt://, neo4j://, or their +s forms', th: 'ต้องขึ้นต้นด้วย bolt:// หรือ neo4j:// หรือแบบ +s' },
  NEO4J_PASSWORD: { en: 'is needed with NEO4J_URI and has at least 8 characters', th: 'ต้องมีเมื่อใช้ NEO4J_URI และยาวอย่างน้อย 8 ตัวอักษร' },
  PORT: { en: 'must be a port, a number from 1 to 65535', th: 'ต้องเป็นพอร์ต คือตัวเลข 1 ถึง 65535' },
  SAAN_HEAP_MB: { en: 'must be a number of MB from 128 to 31000', th: 'ต้องเป็นจำนวน MB ตั้งแต่ 128 ถึง 31000' },
  SAAN_OPERATIONS: { en: 'must be any or known', th: 'ต้องเป็น any หรือ known' },
  SAAN_ORIGIN: { en: 'must be the address people open, such as https://saan.example.go.th', th: 'ต้องเป็นที่อยู่ที่คนเปิด เช่น https://saan.example.go.th' },
  LOG_LEVEL: { en: 'must be debug, info, warn, error or silent', th: 'ต้องเป็น debug, info, warn, error หรือ silent' },
}

export type Config = {
  host: string
  port: number
  isLoopback: boolean
  /** Addresses the browser may send from, beside the server's own. */
  origin: string | null
  operations: 'any' | 'known'
  neo4j: { uri: string; user: string; password: string } | null
  dataDir: string
  cacheDir: string
  /** The largest heap of the database that is started here, in MB. */
  heapMb: number
  /** The Java that runs it, when it is not the one on the PATH. */
  javaHome: string | null
  /** Whether the demo world is loaded into an empty database. */
  loadDemo: boolean
  today: string | null
  /** What `npm run seed` loads: the demo world of Phayao, or the large one for benchmarks. */
  scale: 'demo' | 'national'
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Reads the command line and the environment, the only place that does; every mistake is told in one message. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): Config {
  const problems: Word[] = []
  const tell = (setting: string, { en, th }: Word) => problems.push({ en: `${setting} ${en}`, th: `${setting} ${th}` })
  const { values } = parseArgs({
    args: [...args], strict: false,
    options: { port: { type: 'string' }, data: { type: 'string' }, empty: { type: 'boolean' }, demo: { type: 'boolean' }, today: { type: 'string' }, scale: { type: 'string' } },
  })
  const known = new Set(['port', 'data', 'empty', 'demo', 'today', 'scale'])
  for (const option of Object.keys(values)) if (!known.has(option)) tell(`--${option}`, { en: 'is not an option', th: 'ไม่ใช่ตัวเลือก' })
  const text = (option: string) => (typeof values[option] === 'string' ? values[option] : undefined)
  const read = environment.safeParse({ ...env, ...(text('port') !== undefined && { PORT: text('port') }) })
  for (const setting of new Set(read.error?.issues.map(({ path }) => path.join('.')))) tell(setting === 'PORT' && text('port') !== undefined ? '--port' : setting, rules[setting] ?? isNotEmpty)
  const today = text('today')
  if (today !== undefined && !isDay(today)) tell('--today', { en: 'must be a day such as 2026-11-24', th: 'ต้องเป็นวัน เช่น 2026-11-24' })
  const scale = text('scale') ?? 'demo'
  if (scale !== 'demo' && scale !== 'national') tell('--scale', { en: 'must be demo or national', th: 'ต้องเป็น demo หรือ national' })
  if (values['empty'] === true && values['demo'] === true) tell('--empty', { en: 'and --demo exclude each other', th: 'กับ --demo ใช้พร้อมกันไม่ได้' })
  if (problems.length > 0 || !read.success) throw new StartFailure('CONFIG_INVALID', { problems })

  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT, HOST, SAAN_DATA, SAAN_CACHE, SAAN_HEAP_MB, JAVA_HOME, SAAN_OPERATIONS, SAAN_ORIGIN, LOG_LEVEL } = read.data
  // An address that others open is not of this machine alone, even when a proxy here stands in front.
  const isLoopback = loopbackHosts.has(HOST) && (SAAN_ORIGIN === undefined || loopbackHosts.has(new URL(SAAN_ORIGIN).hostname))
  return {
    host: HOST, port: PORT, isLoopback, origin: SAAN_ORIGIN ?? null, logLevel: LOG_LEVEL,
    operations: SAAN_OPERATIONS ?? (isLoopback ? 'any' : 'known'),
    neo4j: NEO4J_URI && NEO4J_PASSWORD ? { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } : null,
    dataDir: text('data') ?? SAAN_DATA ?? join(projectRoot, '.data'),
    cacheDir: SAAN_CACHE ?? join(projectRoot, '.cache'),
    heapMb: SAAN_HEAP_MB, javaHome: JAVA_HOME ?? null,
    loadDemo: values['empty'] === true ? false : NEO4J_URI ? values['demo'] === true : true,
    today: today ?? null,
    scale: scale === 'national' ? 'national' : 'demo',
  }
}
