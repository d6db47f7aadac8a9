import { expect, test } from 'vitest'
import { withLiteralKeys } from './shakeable-schemas.ts'

test('writes the key a constant stands for, and leaves what it does not know', () => {
  const source =
    'const _xN = "xmlName";\nconst _h = "http";\nexport var A$ = [1, { [_xN]: _h, [_un]: 1 }, { [_h]: [2] }];\n'
  expect(withLiteralKeys(source)).toContain('A$ = [1, { "xmlName": _h, [_un]: 1 }, { "http": [2] }];')
})
