import type { Journey } from '../../src/heard/journey.ts'

/** The journeys, through the site that is made of tests/heard/content. */
export const journeys: readonly Journey[] = [
  { name: 'koppen', address: '/2020/begroting-bzk/wonen/', keys: ['h', 'h', 'h', 'h', 'h', 'shift+h', '3', '1'] },
  { name: 'overslaan', address: '/2020/begroting-bzk/wonen/', keys: ['h', 'ctrl+Home', 'Return', 'Down', 'Down'] },
  { name: 'gebieden', address: '/2020/begroting-bzk/wonen/', keys: ['m', 'm', 'm', 'm', 'm', 'm'] },
  {
    name: 'noot-en-terug',
    address: '/2020/begroting-bzk/wonen/',
    keys: ['2', '2', 'k', 'k', 'Return', 'k', 'k', 'Return', 'Down'],
  },
  { name: 'tabel', address: '/2020/begroting-bzk/wonen/', keys: ['t', 'Down', 'Down', 'Down'] },
  { name: 'raster', address: '/', keys: ['t', 'Down', 'Down', 'k', 'k', 'k'] },
  {
    name: 'paar',
    address: '/2020/wonen-en-buurt/',
    keys: ['2', '2', '2', '3', '3', '3', 'h', 'h', 'k', 'k'],
  },
  { name: 'zoeken', address: '/zoeken/', keys: ['e', 'typ:woning', 'Return'] },
  { name: 'filters', address: '/zoeken/?q=woning', keys: ['b', 'b', 'Return', 'Tab', 'space', 'Tab'] },
  { name: 'niets-gevonden', address: '/zoeken/?q=rijbewijs', keys: ['2', 'Down', 'k'] },
  { name: 'voorlezen', address: '/2020/begroting-bzk/wonen/?stem', keys: ['b', 'Return', 'b', 'b', 'b'] },
  { name: 'themas', address: '/thema/', keys: ['h', 'l', 'i', 'i', 'k'] },
]
