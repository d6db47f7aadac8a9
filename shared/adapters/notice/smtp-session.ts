import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface, type Interface } from 'node:readline'
import { connect as connectTls } from 'node:tls'

export interface SmtpReply {
  readonly code: number
  readonly lines: readonly string[]
}

export interface SmtpServer {
  readonly host: string
  readonly port: number
}

/** The port on which TLS begins before the first word (RFC 8314). */
const TLS_PORT = 465
const PATIENCE_MS = 8000

/** One conversation with a mail server (RFC 5321), a line at a time. */
export class SmtpSession {
  private socket: Socket
  private lines: AsyncIterator<string>
  private reader: Interface
  private readonly host: string
  encrypted: boolean

  private constructor(socket: Socket, { host, port }: SmtpServer) {
    this.host = host
    this.encrypted = port === TLS_PORT
    this.socket = socket
    ;[this.reader, this.lines] = linesOf(socket)
  }

  /** Throws what keeps the connection from standing, or from answering. */
  static async open(server: SmtpServer): Promise<SmtpSession> {
    const { host, port } = server
    const socket = port === TLS_PORT ? connectTls({ host, port, servername: host }) : connect({ host, port })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The mail server does not answer')))
    await once(socket, port === TLS_PORT ? 'secureConnect' : 'connect')
    return new SmtpSession(socket, server)
  }

  async reply(): Promise<SmtpReply> {
    const lines: string[] = []
    for (;;) {
      const { value, done } = await this.lines.next()
      if (done) throw new Error('The mail server hung up')
      lines.push(value.slice(4))
      // `250-` is followed by more, `250 ` is the last.
      if (value[3] !== '-') return { code: Number(value.slice(0, 3)), lines }
    }
  }

  say(line: string): Promise<SmtpReply> {
    this.socket.write(`${line}\r\n`)
    return this.reply()
  }

  /** After STARTTLS was agreed to: the same conversation, from its beginning, under TLS. */
  async encrypt(): Promise<void> {
    this.reader.close()
    this.socket.removeAllListeners('data')
    this.socket = connectTls({ socket: this.socket, servername: this.host })
    await once(this.socket, 'secureConnect')
    ;[this.reader, this.lines] = linesOf(this.socket)
    this.encrypted = true
  }

  close(): void {
    this.socket.destroy()
  }
}

function linesOf(socket: Socket): [Interface, AsyncIterator<string>] {
  const reader = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })
  // A lost connection ends the lines; the socket's own error says nothing more.
  socket.on('error', () => reader.close())
  return [reader, reader[Symbol.asyncIterator]()]
}
