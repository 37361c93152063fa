import { expect, test } from 'vitest'
import { searchRecordsOf } from '../src/site/search-records.ts'
import { site } from './site-fixture.ts'

const records = searchRecordsOf(site)
const of = (url: string) => records.find(record => record.url === url)

test('each section and each opening text is a record of its own', () => {
  expect(records.map(({ url }) => url)).toEqual([
    '/2020/begroting-bzk/inleiding/',
    '/2020/begroting-bzk/wonen/#wonen',
    '/2020/begroting-bzk/wonen/#leefbaarheid',
    '/2020/begroting-bzk/wonen/#groningen',
    '/2020/begroting-bzk/digitaal/#digitaal',
    '/2020/jaarverslag-bzk/inleiding/',
    '/2020/jaarverslag-bzk/wonen/#wonen',
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

test('a record holds the own text of its section, with the notes that it uses', () => {
  expect(of('/2020/begroting-bzk/wonen/#wonen')?.content.split('\n')).toEqual([
    'Wonen in heel Nederland',
    'We bouwen 75.000 woningen.',
    'sociale huur',
    'vrije sector',
    'Kamerstukken II 2018/19, 32847, nr. 470.',
  ])
})

test('a sub-section says where it stands and inherits the theme', () => {
  expect(of('/2020/begroting-bzk/wonen/#leefbaarheid')).toMatchObject({
    language: 'nl',
    meta: {
      title: 'Leefbaarheid',
      publicatie: 'Begroting 2020 van BZK',
      soort: 'Begroting',
      jaar: '2020',
      thema: 'Wonen en buurt',
      pad: 'Wonen in heel Nederland',
    },
    filters: {
      jaar: ['2020'],
      thema: ['Wonen en buurt'],
      soort: ['Begroting'],
      uitgever: ['Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    },
  })
})

test('a heading that returns is named with the heading above it', () => {
  expect(of('/2020/reactie-vng/geld/#geld-wat-wil')?.meta.title).toBe('Geld: Wat wil het kabinet?')
  expect(of('/2020/reactie-vng/wonen/#wonen-gevolg')?.meta.title).toBe('Wat betekent dit voor gemeenten?')
})
