import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { deleteAside, setAside } from '../scripts/bench/set-aside.ts'

const root = mkdtempSync(join(tmpdir(), 'opzij-'))
afterAll(() => rmSync(root, { recursive: true }))

function make(name: string): string {
  mkdirSync(join(root, name))
  writeFileSync(join(root, name, 'bestand'), name)
  return join(root, name)
}

test('what a round made goes out of the way by its name, and is deleted only at the end', () => {
  setAside(join(root, 'was-er-niet'))
  setAside(make('run'))
  setAside(make('run'))
  make('run')
  make('corpus')
  expect(readdirSync(root).sort()).toEqual(['corpus', 'run', 'run.opzij-1', 'run.opzij-2'])
  expect(readdirSync(join(root, 'run.opzij-1'))).toEqual(['bestand'])
  deleteAside(root)
  expect(readdirSync(root).sort()).toEqual(['corpus', 'run'])
  deleteAside(join(root, 'was-er-niet'))
})
