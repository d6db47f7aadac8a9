import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RegistryKind } from '#shared/domain/registry/entries.ts'
import { BadRows, sentenceOf } from './bad-row.ts'
import { KIND_COLUMNS } from './kind-columns.ts'
import { planImport } from './plan-import.ts'

const AREAS = 'id,code,name_zh,level,parent'
const plan = (kind: RegistryKind, text: string, file = 'areas.csv') => planImport(kind, { file, text })
const problems = (kind: RegistryKind, text: string, file?: string) => plan(kind, text, file).bad.map(sentenceOf)
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof BadRows) return error.rows.map(sentenceOf)
    throw error
  }
  return []
}

describe('rows become entries', () => {
  test('with BOM, CRLF, quotes, empty lines, spaces and text outside the BMP', () => {
    const text = `\uFEFF${AREAS}\r\n330106 , 330106,"西湖区, 🚧𠮷",county,\r\n\r\n330106:002,330106002,"北山\n街道",town,330106\r\n`
    const { entries, bad } = plan('area', text)
    expect(bad).toEqual([])
    expect(entries.map(({ entry, line }) => [entry.id, 'name' in entry && entry.name.zh, line])).toEqual([
      ['330106', '西湖区, 🚧𠮷', 2],
      ['330106:002', '北山\n街道', expect.any(Number)],
    ])
    expect(entries[0]?.entry).not.toHaveProperty('parent')
  })

  test('a grid’s four sides are a closed rectangle', () => {
    const text = 'id,code,name_zh,parent,west,south,east,north\ng:1,1,格,a:1,120.1,30.1,120.2,30.2'
    expect(plan('grid', text).entries[0]?.entry).toMatchObject({
      polygon: [
        [
          [120.1, 30.1],
          [120.2, 30.1],
          [120.2, 30.2],
          [120.1, 30.2],
          [120.1, 30.1],
        ],
      ],
    })
  })

  test('conditions join their categories', () => {
    const head = 'origin,kind,code,name_zh,major_class_zh,field,severity,public_place,lead_department_zh'
    const categories = { file: 'categories.csv', text: `${head}\nGB,event,0110,暴露垃圾,市容,ecology,normal,yes,城管` }
    const rows = [
      'GB,event,0110,1,一般,2,working_hour',
      'GB,event,0999,1,一般,2,working_hour',
      'GB,event,0110,1,又,2,day',
    ]
    const conditions = {
      file: 'conditions.csv',
      text: `origin,kind,code,condition,condition_zh,limit,unit\n${rows.join('\n')}`,
    }
    const { entries, bad } = planImport('category', categories, { conditions })
    expect(entries.map(({ entry }) => entry)).toMatchObject([
      {
        id: 'GB.event.0110',
        publicPlace: true,
        conditions: [{ id: '1', limit: { amount: 2, unit: 'working_hour', mode: 'elapsed' } }],
      },
    ])
    expect(bad.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['conditions.csv', 3, 'code'],
      ['conditions.csv', 4, 'unit'],
    ])
  })

  test('questions join their categories', () => {
    const head = 'origin,kind,code,name_zh,major_class_zh,field,severity,public_place'
    const categories = { file: 'categories.csv', text: `${head}\nGB,event,0110,暴露垃圾,市容,ecology,normal,yes` }
    const rows = [
      'GB.event.0110,amount,singlevaluelist,no,1,多少？,How much?,bag=一袋=A bag|heap=一堆',
      'GB.event.0110,amount,string,no,2,又？,Again?,',
      'GB.event.0999,amount,string,no,1,多少？,How much?,',
      'GB.event.0110,size,colour,no,3,多大？,How large?,',
    ]
    const { entries, bad } = planImport('category', categories, {
      conditions: { file: 'conditions.csv', text: 'origin,kind,code,condition,condition_zh,limit,unit' },
      questions: {
        file: 'questions.csv',
        text: `category,code,datatype,required,order,question_zh,question_en,values\n${rows.join('\n')}`,
      },
    })
    const values = [
      { key: 'bag', name: '一袋', en: 'A bag' },
      { key: 'heap', name: '一堆' },
    ]
    expect(entries.map(({ entry }) => entry)).toMatchObject([
      { attributes: [{ code: 'amount', required: false, description: '多少？', en: 'How much?', values }] },
    ])
    expect(bad.map(({ line, column }) => [line, column])).toEqual([
      [3, 'code'],
      [4, 'category'],
      [5, 'datatype'],
    ])
  })

  test('days become years', () => {
    const text =
      'date,kind,name_zh\n2026-01-01,off,元旦\n2027-01-01,off,元旦\n2026-01-04,work,元旦\n2026-01-04,off,元旦'
    const { entries, bad } = plan('calendar', text, 'days.csv')
    expect(entries.map(({ entry }) => [entry.id, 'days' in entry && entry.days.length])).toEqual([
      ['2026', 2],
      ['2027', 1],
    ])
    expect(bad.map(sentenceOf)).toEqual(['days.csv:5, column date: 2026-01-04 is both off and work'])
  })

  test('years come in order and without a gap, and the line that breaks it is named', () => {
    const text = 'date,kind,name_zh\n2028-01-01,off,元旦\n2026-01-01,off,元旦'
    expect(plan('calendar', text, 'days.csv').bad.map(sentenceOf)).toEqual([
      'days.csv:3, column date: 2026 stands after 2028; put the years in order',
    ])
  })

  test('GeoJSON polygons are grids, with their holes', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]
    const feature = (properties: object, type = 'Polygon') => ({
      type: 'Feature',
      properties,
      geometry: { type, coordinates: [ring, ring] },
    })
    const features = [feature({ id: 'g:1', code: '1', name_zh: '格', parent: 'a:1' }), feature({ id: 'g:2' }, 'Point')]
    const { entries, bad } = plan('grid', JSON.stringify({ type: 'FeatureCollection', features }), 'g.geojson')
    expect(entries.map(({ entry }) => entry)).toEqual([
      { id: 'g:1', code: '1', name: { zh: '格' }, parent: 'a:1', polygon: [ring, ring] },
    ])
    expect(new Set(bad.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set(['g.geojson:2']))
  })

  const square = (west: number, south: number) => [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south + 0.01],
    [west, south],
  ]
  const geojson = (features: object[], more: object = {}) =>
    planImport('grid', { file: 'g.geojson', text: JSON.stringify({ type: 'FeatureCollection', features, ...more }) })
  const shape = (id: string, coordinates: unknown, type = 'Polygon', more: object = {}) => ({
    properties: { id: `g:${id}`, code: id, name_zh: `格${id}`, parent: 'a:1', ...more },
    geometry: { type, coordinates },
  })

  test('a MultiPolygon is a grid of several parts', () => {
    const { entries, bad } = geojson([shape('1', [[square(120, 30)], [square(121, 30)]], 'MultiPolygon')])
    expect(bad).toEqual([])
    expect(entries[0]?.entry).toMatchObject({ polygon: [square(120, 30)], parts: [[square(121, 30)]] })
  })

  test('positions in a shifted system are converted where the file says it is one', () => {
    const [plain, shifted] = [{}, { datum: 'gcj02' }].map(more => geojson([shape('1', [square(120, 30)])], more))
    const westOf = (plan: typeof plain) => plan?.entries[0]?.entry.polygon[0]?.[0]?.[0] ?? 0
    expect(westOf(plain)).toBe(120)
    expect(120 - westOf(shifted)).toBeGreaterThan(0.003)
    expect(120 - westOf(shifted)).toBeLessThan(0.007)
  })

  test('shapes that cross themselves and ground covered twice are bad rows, gaps are said; each with the place’s name', () => {
    const bow = [
      [120, 30],
      [120.02, 30.02],
      [120.02, 30],
      [120, 30.01],
      [120, 30],
    ]
    const said = (plan: ReturnType<typeof geojson>) => plan.bad.map(sentenceOf)
    const crossed = geojson([shape('1', [bow]), shape('2', [square(121, 30)])])
    expect(said(crossed)).toEqual([
      expect.stringMatching(/^g.geojson:1, column polygon: “格1” \(g:1\): its border crosses itself, near 30\.0/),
    ])
    expect(crossed.entries.map(({ entry }) => entry.id)).toEqual(['g:2'])
    const twice = [shape('1', [square(120, 30)]), shape('2', [square(120.005, 30)])]
    expect(said(geojson(twice))).toEqual([
      expect.stringMatching(
        /^g.geojson:2, column polygon: “格2” \(g:2\) covers ground of “格1” \(g:1\) \(line 1\), near 30/,
      ),
    ])
    const after = [shape('1', [square(120, 30)], 'Polygon', { validTo: '2026-11-30' })]
    const next = shape('2', [square(120.005, 30)], 'Polygon', { validFrom: '2026-12-01' })
    expect(said(geojson([...after, next]))).toEqual([])
    const ringed = [-1, 0, 1].flatMap(x =>
      [-1, 0, 1].flatMap(y => (x === 0 && y === 0 ? [] : [shape(`${x}${y}`, [square(120 + x / 100, 30 + y / 100)])])),
    )
    const { bad, warnings } = geojson(ringed)
    expect(bad).toEqual([])
    expect(warnings?.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^no grid covers 10\d{5} m² between “格.*”/),
    ])
  })
})

describe('a bad row is named with file, line, column and reason', () => {
  test.each<[RegistryKind, string, string]>([
    ['area', `${AREAS}\n330106,330106,,county,`, 'areas.csv:2, column name_zh: is empty'],
    ['area', `${AREAS}\n33,33,浙江,planet,`, 'areas.csv:2, column level: “planet”: Invalid option'],
    ['area', `${AREAS}\n33,33,浙江,province,\n33,33,又,province,`, 'areas.csv:3, column id: “33” stands in line 2 too'],
    ['area', `${AREAS}\n33,33,浙江`, 'areas.csv:2: The row has 3 cells, the header 5 columns'],
    ['grid', 'id,code,name_zh,parent,west,south,east,north\ng,1,格,a,1,2,x,4', 'areas.csv:2, column east: “x”: '],
    [
      'grid',
      'id,code,name_zh,parent,west,south,east,north\ng,1,格,a,3,2,1,4',
      'areas.csv:2, column east: “1”: must lie east of west',
    ],
    [
      'rule',
      'id,category,area,lead_type,lead_agency\nr,*,33,a,b',
      'areas.csv:2, column lead_type / lead_agency: exactly one',
    ],
    ['agency', 'id,name_zh,type,area,shards\na,甲,sanitation,33,many', 'areas.csv:2, column shards: “many”: '],
    [
      'agency',
      'id,name_zh,type,area,connector\na,甲,sanitation,33,pigeon',
      'areas.csv:2, column connector: “pigeon”: Expected sqs, inbox or webhook',
    ],
    [
      'agency',
      'id,name_zh,type,area,connector,connector_url\na,甲,sanitation,33,webhook,',
      'areas.csv:2, column connector_url: is empty',
    ],
  ])('%s %#', (kind, text, start) => {
    const [first = ''] = problems(kind, text)
    expect(first.slice(0, start.length)).toBe(start)
  })

  test('the good rows are still there to be taken alone', () => {
    const { entries, bad } = plan('area', `${AREAS}\n33,33,浙江,province,\n34,34,安徽,planet,\n35,35,福建,province,`)
    expect([entries.map(({ entry }) => entry.id), bad.length]).toEqual([['33', '35'], 1])
  })
})

test('a file that is none of this kind is refused as a whole', () => {
  expect(refusal(() => plan('area', ''))[0]).toMatch(/areas.csv:1: The file is empty/)
  expect(refusal(() => plan('area', 'id,colour\n1,red'))[0]).toMatch(
    /areas.csv:1, column colour: There is no such column/,
  )
  expect(refusal(() => plan('area', 'id,constructor\n1,2'))[0]).toMatch(/column constructor: There is no such column/)
  expect(refusal(() => plan('area', 'id,id\n1,2'))[0]).toMatch(/column id: The column stands there twice/)
  expect(refusal(() => plan('area', `${AREAS}\n33,"open`))[0]).toMatch(/areas.csv:\d+: This is no CSV/)
  expect(refusal(() => plan('policy', 'id\n1'))[0]).toMatch(/Policies come as a JSON file/)
  expect(refusal(() => plan('category', 'id\n1'))[0]).toMatch(/need a second file/)
  expect(refusal(() => plan('policy', '{', 'p.json'))[0]).toMatch(/This is no JSON/)
  expect(refusal(() => plan('policy', '{}', 'p.json'))[0]).toMatch(/must be a list/)
})

describe('whatever a file holds, the named error is the only one', () => {
  const kinds = fc.constantFrom(...RegistryKind.options)
  const files = fc.constantFrom('x.csv', 'x.json', 'x.geojson')
  const read = (kind: RegistryKind, file: string, text: string) => {
    try {
      planImport(kind, { file, text }, { conditions: { file: 'conditions.csv', text } })
    } catch (error) {
      expect(error).toBeInstanceOf(BadRows)
    }
  }

  test('any text', () => {
    fc.assert(fc.property(kinds, files, fc.string({ unit: 'binary', maxLength: 200 }), read))
  })

  test('right columns with any cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('', '1', '-0', '1e9', '"', 'yes', '__proto__', '2026-02-30'),
    )
    const table = kinds
      .filter(kind => kind !== 'policy')
      .chain(kind => {
        const columns = Object.keys(KIND_COLUMNS[kind as keyof typeof KIND_COLUMNS].columns)
        const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length })
        return fc.tuple(fc.constant(kind), fc.constant(columns), fc.array(row, { maxLength: 4 }))
      })
    fc.assert(
      fc.property(table, ([kind, columns, rows]) => {
        const quote = (one: string) => `"${one.replaceAll('"', '""')}"`
        const text = [columns, ...rows].map(row => row.map(quote).join(',')).join('\n')
        const { entries, bad } = planImport(
          kind,
          { file: 'x.csv', text: text },
          { conditions: { file: 'c.csv', text: 'origin,kind,code,condition,condition_zh,limit,unit' } },
        )
        for (const { line } of [...entries, ...bad]) expect(line).toBeGreaterThan(0)
      }),
    )
  })

  test('any JSON', () => {
    fc.assert(fc.property(kinds, files, fc.json(), read))
  })
})
