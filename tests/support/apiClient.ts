import { randomUUID } from 'node:crypto'

export type ApiError = { message: string; extensions: { code: string; reason: string; messageTh: string; details?: { fields?: string[]; [key: string]: unknown } } }
export type ApiAnswer<Data> = { data?: Data | null; errors?: ApiError[] }

/** A caller of the API as any client is: HTTP, JSON, a cookie. */
export class ApiClient {
  constructor(readonly base: string, private cookie: string | null = null) {}

  static async signedIn(base: string, { username, password }: { username: string; password: string }): Promise<ApiClient> {
    const client = new ApiClient(base)
    await client.run('mutation ($input: SignInInput!) { signIn(input: $input) { role } }', { input: { username, password } })
    return client
  }

  /** The value of the session cookie; null when signed out. */
  get session(): string | null {
    return this.cookie
  }

  /** Sends an operation and answers with all that came back. */
  async send<Data = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<ApiAnswer<Data>> {
    const response = await fetch(`${this.base}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) }, body: JSON.stringify({ query, variables }),
    })
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0]!
    return (await response.json()) as ApiAnswer<Data>
  }

  /** The data of an operation that must succeed. */
  async run<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables)
    if (errors || !data) throw new Error(JSON.stringify(errors))
    return data
  }

  /** The first error of an operation that must fail. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<ApiError['extensions'] & { message: string }> {
    const { errors } = await this.send(query, variables)
    if (!errors?.[0]) throw new Error(`this was not refused: ${query}`)
    return { ...errors[0].extensions, message: errors[0].message }
  }
}

/** An input of a mutation with a request id of its own. */
export const once = <Input extends object>(input: Input): { input: Input & { requestId: string } } => ({ input: { requestId: randomUUID(), ...input } })
