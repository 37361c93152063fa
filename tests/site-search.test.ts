import { expect, test } from 'vitest'
import { searchRecordsOf } from '../src/site/search-records.ts'
import { site } from './site-fixture.ts'

const records = searchRecordsOf(site)
const of = (url: string) => records.find(record => record.url === url)

test('each section, each opening text, each table and each note is a record of its own', () => {
  expect(records.map(({ url }) => url)).toEqual([
    '/2020/begroting-bzk/inleiding/',
    '/2020/begroting-bzk/wonen/#wonen',
    '/2020/begroting-bzk/wonen/#noot_1',
    '/2020/begroting-bzk/wonen/#leefbaarheid',
    '/2020/begroting-bzk/wonen/#groningen',
    '/2020/begroting-bzk/digitaal/#digitaal',
    '/2020/jaarverslag-bzk/inleiding/',
    '/2020/jaarverslag-bzk/wonen/#wonen',
    '/2020/jaarverslag-bzk/wonen/#noot_1',
    '/2020/jaarverslag-bzk/wonen/#tabel_1',
    '/2020/jaarverslag-bzk/wonen/#noot_t1-1',
    '/2020/reactie-vng/inleiding/',
    '/2020/reactie-vng/wonen/#wonen',
    '/2020/reactie-vng/wonen/#wonen-wat-wil',
    '/2020/reactie-vng/wonen/#wonen-gevolg',
    '/2020/reactie-vng/geld/#geld',
    '/2020/reactie-vng/geld/#geld-wat-wil',
    '/2021/begroting-bzk/inleiding/',
    '/2021/begroting-bzk/later/#later',
  ])
})

test('a section is found by its own text; its tables, notes and what an editor added are not in it', () => {
  expect(of('/2020/begroting-bzk/wonen/#wonen')?.content).toBe('We bouwen 75.000 woningen.\nsociale huur\nvrije sector')
  expect(of('/2020/jaarverslag-bzk/wonen/#wonen')?.content).toBe(
    'Er zijn woningen gebouwd. Zie ook de tabel.\nFiguur 4 Woningen naar bouwjaar',
  )
})

test('a section without text of its own says what stands below it', () => {
  expect(of('/2020/reactie-vng/wonen/#wonen')?.content).toBe(
    'Onder deze kop: Wat wil het kabinet?; Wat betekent dit voor gemeenten?.',
  )
})

test('a sub-section says where it stands and inherits the theme', () => {
  expect(of('/2020/begroting-bzk/wonen/#leefbaarheid')).toMatchObject({
    language: 'nl',
    meta: {
      title: 'Leefbaarheid',
      publicatie: 'Begroting 2020 van BZK',
      soort: 'Begroting',
      jaar: '2020',
      datum: '17 september 2019',
      thema: 'Wonen en buurt',
      pad: 'Wonen in heel Nederland',
      vorm: 'text',
    },
    filters: { jaar: ['2020'], thema: ['wonen-en-buurt'], soort: ['begroting'], uitgever: ['bzk'] },
  })
})

test('a table is called by its caption, a note by its label, both below their section', () => {
  expect(of('/2020/jaarverslag-bzk/wonen/#tabel_1')).toMatchObject({
    content: '2019, 2020; Huur, 21.000; Koop, 35.000, 41.000',
    meta: { title: 'Tabel 1 Nieuwe woningen', pad: 'Wonen in heel Nederland', vorm: 'table' },
  })
  expect(of('/2020/jaarverslag-bzk/wonen/#noot_t1-1')).toMatchObject({
    content: 'Voorlopig cijfer.',
    meta: { title: 'Voetnoot 1', pad: 'Wonen in heel Nederland', vorm: 'note' },
  })
})

test('a heading that returns is named by the heading above it', () => {
  expect(of('/2020/reactie-vng/geld/#geld-wat-wil')?.meta).toMatchObject({ title: 'Geld', kop: 'Wat wil het kabinet?' })
  expect(of('/2020/reactie-vng/wonen/#wonen-gevolg')?.meta).toMatchObject({
    title: 'Wat betekent dit voor gemeenten?',
    pad: 'Wonen',
  })
})

test('in a reaction the plan as the writer retells it is told from the reaction itself', () => {
  expect(of('/2020/reactie-vng/wonen/#wonen-wat-wil')?.meta.rol).toBe(
    'Dit is het plan van het kabinet, zoals de VNG het beschrijft.',
  )
  expect(of('/2020/reactie-vng/wonen/#wonen-gevolg')?.meta.rol).toBe('Dit is de reactie van de VNG zelf.')
  expect(of('/2020/begroting-bzk/wonen/#wonen')?.meta.rol).toBeUndefined()
})

test('a note is found under the numbers that it cites', () => {
  expect(of('/2020/begroting-bzk/wonen/#noot_1')?.meta.sleutels).toBe('kst32847 kst32847n470')
})
