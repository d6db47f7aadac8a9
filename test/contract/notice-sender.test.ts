import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readMail } from '#local/wire/outside/read-mail.ts'
import { chatRobot } from '#shared/adapters/notice/chat-robot.ts'
import { sesMail } from '#shared/adapters/notice/ses-mail.ts'
import { smtpMail } from '#shared/adapters/notice/smtp-mail.ts'
import type { OutgoingNotice, Sending } from '#shared/ports/notice-sender.ts'

/** What the other side is told to do with the next message, and what it took. */
const other = { mood: 'takes' as 'takes' | 'refuses' | 'busy' | 'gone', taken: [] as string[], urls: [] as string[] }
const notice: OutgoingNotice = {
  id: 'notice-1',
  subject: '【网格】𠮷 新任务',
  text: '第一行 🚧\n.\n.第二行\nFrom 第三行',
  at: '2026-11-23T02:20:36.105Z',
}
const clock = () => '2026-11-23T02:20:36.105Z'
const from = 'notices@wangge.example'

let web: Server
let mail: TcpServer
const portOf = (server: Server | TcpServer) => (server.address() as AddressInfo).port

beforeAll(async () => {
  web = createServer(async (request, response) => {
    const body = await text(request)
    if (other.mood === 'gone') return void request.socket.destroy()
    if (other.mood === 'busy') return void response.writeHead(429).end()
    const ses = request.url === '/v2/email/outbound-emails'
    if (other.mood === 'refuses') {
      if (ses) response.writeHead(400, { 'x-amzn-errortype': 'BadRequestException' }).end('{}')
      else response.writeHead(200).end('{"errcode":310000,"errmsg":"sign not match"}')
      return
    }
    other.urls.push(request.url ?? '')
    const raw = ses ? JSON.parse(body).Content.Raw.Data : undefined
    other.taken.push(raw === undefined ? JSON.parse(body).text.content : Buffer.from(raw, 'base64').toString('utf8'))
    response.writeHead(200, { 'content-type': 'application/json' }).end(ses ? '{"MessageId":"1"}' : '{"errcode":0}')
  }).listen(0, '127.0.0.1')
  mail = createTcp(socket => {
    let waiting = ''
    let data: string[] | undefined
    socket.on('error', () => undefined)
    if (other.mood === 'gone') return void socket.destroy()
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string): void => {
      if (data) {
        if (line !== '.') return void data.push(line.replace(/^\.\./, '.'))
        other.taken.push(`${data.join('\r\n')}\r\n`)
        data = undefined
        return void say('250 queued')
      }
      const [verb = ''] = line.split(' ')
      if (verb === 'EHLO') return void socket.write('250-there\r\n250-PIPELINING\r\n250 SIZE 1000000\r\n')
      if (verb === 'RCPT' && other.mood !== 'takes') return void say(other.mood === 'busy' ? '451 later' : '550 nobody')
      if (verb === 'DATA') data = []
      say({ MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go on', QUIT: '221 bye' }[verb] ?? '500 what')
    }
    say('220 there')
    socket.on('data', chunk => {
      const lines = (waiting + chunk.toString('utf8')).split('\r\n')
      waiting = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
  }).listen(0, '127.0.0.1')
  await Promise.all([web, mail].map(server => new Promise(resolve => server.once('listening', resolve))))
})
afterAll(() => {
  web.close()
  mail.close()
})
beforeEach(() => Object.assign(other, { mood: 'takes', taken: [], urls: [] }))

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const ses = () =>
  sesMail({ endpoint: `http://127.0.0.1:${portOf(web)}`, region: 'eu-central-1', credentials, from, clock })
const smtp = (more: object = {}) => smtpMail({ host: '127.0.0.1', port: portOf(mail), from, plain: true, ...more })
const robot = (trusted = ['127.0.0.1']) => chatRobot({ trusted, clock })
const robotAt = (url: string) => ({ url, secret: 'SEC-of-the-robot' })
const ours = () => robotAt(`http://127.0.0.1:${portOf(web)}/robot/send?access_token=t`)

describe.each([
  ['ses', () => ses().send('a@xihu.example', notice), 'address-refused'],
  ['smtp', () => smtp().send('a@xihu.example', notice), 'address-refused'],
  ['a chat robot', () => robot().send(ours(), notice), 'robot-refused'],
])('%s', (name, send: () => Promise<Sending>, reason) => {
  test('takes the whole text, whatever is in it', async () => {
    expect(await send()).toEqual({ outcome: 'sent' })
    const [taken = ''] = other.taken
    if (name === 'a chat robot') return expect(taken).toBe(`${notice.subject}\n\n${notice.text}`)
    expect(readMail(taken)).toEqual({ to: 'a@xihu.example', subject: notice.subject, text: notice.text })
    return expect(taken).toContain('Message-ID: <notice-1@wangge.example>\r\n')
  })

  test('a refusal is told with its reason', async () => {
    other.mood = 'refuses'
    expect(await send()).toEqual({ outcome: 'refused', reason })
  })

  test.each(['busy', 'gone'] as const)('one that is %s is tried later', async mood => {
    other.mood = mood
    expect(await send()).toEqual({ outcome: 'later' })
  })
})

test('the robot’s message is signed with its secret as of now', async () => {
  await robot().send(ours(), notice)
  const asked = new URL(other.urls[0] ?? '', 'http://robot.example').searchParams
  expect(asked.get('access_token')).toBe('t')
  expect(asked.get('timestamp')).toBe('1795400436105')
  // printf '1795400436105\nSEC-of-the-robot' | openssl dgst -sha256 -hmac SEC-of-the-robot -binary | base64
  expect(asked.get('sign')).toBe('c6hW5EAaZ5K+OftXWtxRWjfKcsOThN0HiEOY/lAJEqo=')
})

describe('a robot never leads inside', () => {
  test.each([
    'http://robot.example/send',
    'https://127.0.0.1/send',
    'https://[::1]/send',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::ffff:192.168.0.1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://localhost/',
  ])('%s', async url => {
    expect(await robot([]).send(robotAt(url), notice)).toEqual({ outcome: 'refused', reason: 'robot-forbidden' })
    expect(other.taken).toEqual([])
  })

  test('a host is trusted by its whole name only', async () => {
    expect(await robot(['27.0.0.1', '']).send(ours(), notice)).toEqual({
      outcome: 'refused',
      reason: 'robot-forbidden',
    })
  })
})

test('no word crosses a foreign network unencrypted, no password at all', async () => {
  expect(await smtp({ plain: false }).send('a@xihu.example', notice)).toEqual({
    outcome: 'refused',
    reason: 'sender-refused',
  })
  expect(other.taken).toEqual([])
})
