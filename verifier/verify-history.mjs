#!/usr/bin/env node
// Checks an exported history of Wangge cases. This file and Node are all it takes: it imports nothing of Wangge and asks
// nobody anything, so that whoever distrusts the deployment can read it from top to bottom and run it elsewhere.
//
//   node verify-history.mjs history.json [--root published-roots.json] [--json]
//
// Ends with 0: everything is right · 1: something is false or cannot be proved · 2: the files cannot be used.
// What it computes is described in docs/integrity.md, well enough to be written again in another language.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const HOUR = 3_600_000
/** Roots are made every hour, and one may be on its way: commits younger than that may stand under none yet. */
const GRACE = 2 * HOUR
/** A commit that came under a root so long after its own time existed since then for certain, not since its own time. */
const LATE = 48 * HOUR
const NOTHING_BEFORE = '0'.repeat(64)

const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex')
/** SHA-256 over parts, each written as its length in bytes, a colon and itself. */
const digestOf = (...parts) => sha256(parts.map(part => `${Buffer.byteLength(part)}:${part}`).join(''))

/** One text for one value: keys sorted by UTF-16 code unit, no white space (RFC 8785). */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

const commitHash = ({ hash: _, ...content }) => sha256(canonical(content))
const leafOf = ({ tenant, caseId }, { seq, hash }) =>
  digestOf('wangge/anchor/leaf/1', tenant, caseId, String(seq), hash)
const rootOf = ({ sequence, previousRoot, tree, from, to }) =>
  digestOf('wangge/anchor/root/1', String(sequence), previousRoot, tree, from, to)
const stepUp = (below, { left, right }) =>
  digestOf('wangge/anchor/node/1', ...(left === undefined ? [below, right] : [left, below]))

/** Checks that the roots follow each other and are the published ones. Gives those that prove something, by sequence. */
function checkRoots(roots, published) {
  const faults = []
  roots.forEach((root, at) => {
    const before = roots[at - 1]
    const say = message =>
      faults.push({ root: root.sequence, fault: 'root', message: `Root ${root.sequence} ${message}.` })
    if (rootOf(root) !== root.root) say('was changed: its hash does not fit its content')
    else if (before && (root.sequence !== before.sequence + 1 || root.previousRoot !== before.root))
      say('is not chained to the root before it')
    else if (root.sequence === 1 && root.previousRoot !== NOTHING_BEFORE) say('is the first and yet chained to another')
  })
  const inFile = new Map(roots.map(root => [root.sequence, root]))
  let newest = 0
  for (const { sequence, root } of published ?? []) {
    const own = inFile.get(sequence)
    if (own && own.root !== root)
      faults.push({ root: sequence, fault: 'root', message: `Root ${sequence} is not the one that was published.` })
    else if (own) newest = Math.max(newest, sequence)
  }
  const proving = faults.length > 0 ? [] : roots.filter(({ sequence }) => !published || sequence <= newest)
  return { faults, proving: new Map(proving.map(root => [root.sequence, root])) }
}

/** For each seq the earliest root that holds it. Proofs that lead to no root are named. */
function readProofs(one, roots) {
  const earliest = new Map()
  const broken = new Map()
  for (const proof of one.anchored) {
    const root = roots.get(proof.sequence)
    if (!root) continue
    if (proof.path.reduce(stepUp, leafOf(one, proof)) !== root.tree) broken.set(proof.seq, proof.sequence)
    else if (!(earliest.get(proof.seq)?.root.sequence <= root.sequence)) earliest.set(proof.seq, { ...proof, root })
  }
  return { earliest, broken }
}

function faultAt(seq, { one, commit, previous, earliest, broken }) {
  const held = earliest.get(seq)
  const under = held && `root ${held.root.sequence} of ${held.root.to}`
  if (!commit) {
    const later = [...earliest.keys()].some(each => each >= seq)
    return later && ['missing', `is missing: ${under ?? 'a root'} holds ${held ? 'it' : 'a later one'}`]
  }
  if (commit.seq !== seq) return ['gap', 'is missing, or commits are out of order']
  if (commit.tenant !== one.tenant || commit.caseId !== one.caseId) return ['misplaced', 'belongs to another case']
  if (commit.prevHash !== previous) return ['wrong-link', 'is not chained to the commit before it']
  if (commitHash(commit) !== commit.hash) return ['wrong-hash', 'was changed: its hash does not fit its content']
  if (broken.has(seq)) return ['wrong-proof', `has a proof that does not lead to root ${broken.get(seq)}`]
  if (held && held.hash !== commit.hash) return ['rewritten', `was rewritten: ${under} holds another hash`]
  return undefined
}

/** The first false commit of a case; when there is none, how far it is proved. */
function checkCase(one, roots, newestTime) {
  const { earliest, broken } = readProofs(one, roots)
  const last = Math.max(one.commits.length, ...earliest.keys())
  const named = (seq, fault, what) => ({
    ...{ tenant: one.tenant, number: one.number, seq, fault },
    message: `Case ${one.number} (${one.tenant}): commit ${seq} ${what}.`,
  })
  if (one.number.replaceAll('-', '').slice(0, 10) !== one.caseId)
    return { faults: [named(1, 'misplaced', `stands under the number of another case than ${one.caseId}`)] }
  let previous = NOTHING_BEFORE
  for (let seq = 1; seq <= last; seq++) {
    const commit = one.commits[seq - 1]
    const found = faultAt(seq, { one, commit, previous, earliest, broken })
    if (found) {
      // A commit that no root holds is proved by the next that one does: either of them may be the false one.
      const first = Math.max(0, ...[...earliest.keys()].filter(each => each < seq)) + 1
      const or = found[0] === 'rewritten' && first < seq ? ` (or one from ${first} on, which no root holds itself)` : ''
      return { faults: [named(seq, found[0], found[1] + or)] }
    }
    previous = commit?.hash
  }
  const proved = Math.max(0, ...earliest.keys())
  const open = one.commits.slice(proved)
  const overdue = open.find(({ at }) => Date.parse(at) < newestTime - GRACE)
  const late = [...earliest].flatMap(([seq, { root }]) => {
    const { at } = one.commits[seq - 1]
    return Date.parse(root.to) - Date.parse(at) <= LATE
      ? []
      : [`Case ${one.number} (${one.tenant}): commit ${seq} says ${at}; it is proved to exist since ${root.to} only.`]
  })
  const why = 'stands under no root of this file, though roots of later hours exist'
  return {
    faults: overdue ? [named(overdue.seq, 'not-proved', why)] : [],
    proved,
    waiting: overdue ? 0 : open.length,
    late,
  }
}

function verify(history, published) {
  const { faults, proving } = checkRoots(history.roots, published)
  const known = [...proving.values(), ...(published ?? [])].map(({ to }) => Date.parse(to ?? 0))
  const newestTime = Math.max(0, ...known)
  const cases = history.cases.map(one => checkCase(one, proving, newestTime))
  const sum = pick => cases.reduce((total, each) => total + (pick(each) ?? 0), 0)
  const newest = [...proving.values()].at(-1)
  const all = [...faults, ...cases.flatMap(each => each.faults)]
  if (published && history.roots.length > 0 && !newest && faults.length === 0)
    all.push({ fault: 'root', message: 'None of the published roots is in this file: nothing in it is proved.' })
  return {
    ok: all.length === 0,
    cases: history.cases.length,
    commits: history.cases.reduce((total, { commits }) => total + commits.length, 0),
    proved: sum(({ proved }) => proved),
    waiting: sum(({ waiting }) => waiting),
    root: newest && { sequence: newest.sequence, root: newest.root, to: newest.to },
    published: published !== undefined,
    faults: all,
    late: cases.flatMap(({ late = [] }) => late),
  }
}

function told({ ok, cases, commits, proved, waiting, root, published, faults, late }) {
  const lines = [...faults.map(({ message }) => `FALSE: ${message}`), ...late.map(line => `Note: ${line}`)]
  lines.push(`Cases: ${cases}, commits: ${commits}. Proved by a root: ${proved}. Not anchored yet: ${waiting}.`)
  if (root) lines.push(`Newest root that proves something: ${root.sequence} of ${root.to}: ${root.root}`)
  if (!published)
    lines.push(
      'These roots are only what the file says. Compare the one above with what was published, or give --root.',
    )
  lines.push(ok ? 'Everything in this file is right.' : 'This history is NOT right.')
  return lines.join('\n')
}

class Unusable extends Error {}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${error.message}`)
  }
}

const isText = value => typeof value === 'string'
const isList = (value, every) =>
  Array.isArray(value) && value.every(each => typeof each === 'object' && each && every(each))
const isRoot = each =>
  Number.isInteger(each.sequence) && ['previousRoot', 'tree', 'from', 'to', 'root'].every(name => isText(each[name]))
const isProof = each =>
  Number.isInteger(each.seq) &&
  Number.isInteger(each.sequence) &&
  isText(each.hash) &&
  isList(each.path, step => isText(step.left) !== isText(step.right))
const isCase = each =>
  ['tenant', 'caseId', 'number'].every(name => isText(each[name])) &&
  isList(each.commits, () => true) &&
  isList(each.anchored, isProof)

function readHistory(file) {
  const history = readJson(file)
  if (history?.format !== 'wangge-history/1') throw new Unusable(`${file} is no exported history (wangge-history/1).`)
  if (isList(history.roots, isRoot) && isList(history.cases, isCase)) return history
  throw new Unusable(`${file} is damaged: its roots, cases or proofs do not have the form they should.`)
}

/** What `wangge export roots` wrote, or one object of the anchors bucket as it lies there. */
function readPublished(file) {
  const found = readJson(file)
  const roots = found?.roots ?? [found]
  if (roots.length > 0 && isList(roots, each => Number.isInteger(each.sequence) && isText(each.root))) return roots
  throw new Unusable(`${file} holds no published roots.`)
}

function main(args) {
  const json = args.includes('--json')
  const at = args.indexOf('--root')
  const [file, ...more] = args.filter(
    (arg, index) => arg !== '--json' && (at < 0 || (index !== at && index !== at + 1)),
  )
  if (!file || more.length > 0 || (at >= 0 && !args[at + 1]))
    throw new Unusable('Usage: node verify-history.mjs history.json [--root published-roots.json] [--json]')
  const verdict = verify(readHistory(file), at < 0 ? undefined : readPublished(args[at + 1]))
  console.log(json ? JSON.stringify(verdict) : told(verdict))
  return verdict.ok ? 0 : 1
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
