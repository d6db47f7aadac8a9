import type { SentFile } from './outbox.ts'
import { readMail } from './read-mail.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What was sent, for people: everything that a deployed stack would have handed to SES or a robot. */
export function sentPage(files: readonly SentFile[]): string {
  const items = files.map(file => `<article>${entry(file)}</article>`).join('\n')
  return `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>已发通知 Notices sent</title>
<style>body{font:16px/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #999;padding:1rem 0}
pre{white-space:pre-wrap;font:inherit;margin:0}h2{font-size:1rem;margin:0}</style></head>
<body><h1>已发通知 Notices sent</h1>
<p>本机不寄出任何邮件，内容保存在数据目录的 notices 中。Nothing leaves this machine: messages are kept in the folder notices of the data.</p>
${items || '<p>还没有。None yet.</p>'}
</body></html>
`
}

function entry({ name, content }: SentFile): string {
  const [at = ''] = name.split('_')
  const { to, subject, text } = name.endsWith('.eml') ? readMail(content) : posted(content)
  return `<h2>${escaped(subject)}</h2>\n<p>${escaped(at)} → ${escaped(to)}</p>\n<pre>${escaped(text)}</pre>`
}

function posted(content: string): { to: string; subject: string; text: string } {
  const { robot = '', body = '' } = JSON.parse(content) as { robot?: string; body?: string }
  return { to: robot, subject: 'robot', text: body }
}
