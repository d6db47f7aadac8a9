import type { Person } from './person.ts'

/** One button per ready person, in Chinese and English; the authorization request travels along in the form. */
export function loginPage(people: readonly Person[], request: URLSearchParams): string {
  const hidden = [...request].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  )
  const buttons = people.map(
    person => `<li><button name="person" value="${escapeHtml(person.sub)}"><strong>${escapeHtml(person.name)}</strong>
<span>${escapeHtml([person.roles.join(', '), person.agency, person.area].filter(Boolean).join(' · '))}</span></button></li>`,
  )
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>选择人员登录 · Choose a person</title>
<style>
body{font-family:system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem;line-height:1.5}
ul{list-style:none;padding:0}li{margin:.5rem 0}
button{width:100%;text-align:left;padding:.75rem 1rem;border:2px solid #0b0c0c;background:#fff;font:inherit;cursor:pointer}
button:hover,button:focus{background:#f3f2f1;outline:3px solid #fd0}span{display:block;color:#505a5f}
</style></head><body>
<h1>选择人员登录<br><small lang="en">Choose a person to sign in as</small></h1>
<p>本机演示，人员均为虚构。 <span lang="en">A demonstration on this machine; these people are invented.</span></p>
<form method="post" action="/authorize">${hidden.join('')}<ul>${buttons.join('\n')}</ul></form>
</body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
