import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { gateSources } from '../scripts/gate/gate-sources.ts'

describe('what the gate is made of', () => {
  test('is known whole: everything that it loads is in the list that outcomes are kept by', async () => {
    const { metafile } = await build({
      entryPoints: ['scripts/gate/run-gate.ts', 'scripts/gate/in-page/gate-in-page.ts'],
      ...{
        bundle: true,
        write: false,
        metafile: true,
        outdir: '.',
        platform: 'node',
        format: 'esm',
        packages: 'external',
      },
    })
    const loaded = Object.keys(metafile.inputs)
    expect(loaded.length).toBeGreaterThan(60)
    expect(loaded.filter(file => !gateSources.some(one => file === one || file.startsWith(`${one}/`)))).toEqual([])
  })
})
