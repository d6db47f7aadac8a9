import { expect, test } from 'vitest'
import { runStory } from '../../demo/story/run-story.ts'

test('the story is played on the real stack and told so that a newcomer can follow', { timeout: 400_000 }, async () => {
  const lines = await runStory({ language: 'en', tell: () => undefined })
  const order = [
    'Sent to City Water Supply Company',
    'It was not theirs; it is sent anew.',
    'A second return: a higher level rules.',
    'Ruled: City Drainage Company',
    'asked to assist',
    'joined.',
    'Suspended until',
    'District Municipal Works Centre is overdue',
    'Resumed',
    'The check failed',
    'Reopened.',
    'City Drainage Company (demo) is overdue',
    'The agency appeals.',
    'Agreed by auditor auditor-a',
    'Auditor B: The appeal was granted',
  ]
  const found = order.map(text => lines.findIndex(line => line.includes(text)))
  expect(found).not.toContain(-1)
  expect(found).toEqual([...found].sort((a, b) => a - b))
  expect(lines.at(-1)).toMatch(/^Case .+: \d+ commits, now closed\.$/)
})
