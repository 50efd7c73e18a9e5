import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** How the network behaves: it delays each answer, carries nothing, or cuts the connection. */
export type Weather = {
  /** Milliseconds by which each piece of an answer is late. */
  latency?: number
  /** Every connection is cut, and none can be made. */
  down?: boolean
  /** Nothing is carried in either direction, and nobody is told. */
  stalled?: boolean
  /** Bytes of answers after which every connection is cut, counted over all of them from when this was set. */
  cutAfterBytes?: number
  /** The next commit is carried to the database; its answer never comes back, for the connection is cut. */
  loseCommit?: boolean
}

// Bolt sends each message as a chunk with its length before it and two zero bytes after: this is COMMIT (0x12), which has no fields.
const commit = Buffer.from([0, 2, 0xb0, 0x12, 0, 0])

/** A bad network between the server and its database, which can get better and worse during a test. */
export class Proxy {
  weather: Weather = {}
  private answered = 0
  private readonly sockets = new Set<Socket>()

  private constructor(private readonly server: Server, private readonly target: URL) {
    server.on('connection', (near) => this.weather.down ? near.destroy() : this.join(near, connect(Number(this.target.port), this.target.hostname)))
  }

  static async before(uri: string): Promise<Proxy> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Proxy(server, new URL(uri))
  }

  /** Where the database seems to be. */
  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  set(weather: Weather): void {
    this.answered = 0
    this.weather = weather
    if (weather.down) for (const socket of this.sockets) socket.destroy()
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private join(near: Socket, far: Socket): void {
    let isCommitting = false
    const cut = () => { near.destroy(); far.destroy() }
    for (const socket of [near, far]) {
      this.sockets.add(socket)
      // A connection that breaks is what this is for: the other end is cut too.
      socket.on('error', cut).on('close', () => { this.sockets.delete(socket); cut() })
    }
    near.on('data', (bytes: Buffer) => {
      if (this.weather.stalled) return
      if (this.weather.loseCommit && bytes.includes(commit)) {
        isCommitting = true
        this.weather = {}
      }
      far.write(bytes)
    })
    far.on('data', (bytes: Buffer) => {
      if (isCommitting) return cut()
      if (this.weather.stalled) return
      this.answered += bytes.length
      if (this.weather.cutAfterBytes !== undefined && this.answered > this.weather.cutAfterBytes) {
        this.weather = {}
        return cut()
      }
      setTimeout(() => near.write(bytes), this.weather.latency ?? 0)
    })
  }
}
