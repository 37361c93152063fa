import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectCommand, workplaceAt } from '../../scripts/bench/workplace.ts'
import { builtSites } from './site-under-test.ts'

/** The gate as `npm run check:pages` starts it, on a site of one page, with what it keeps apart from the project's own. */
const folder = mkdtempSync(join('.cache', 'kept-canary-'))
const workplace = workplaceAt({ folder, corpus: { content: resolve('content') } as never })
const page = join(workplace, 'site', '404.html')
const kept = (name: string) => join(workplace, '.cache', 'gate', `${name}.json`)

function runGate(environment: Readonly<Record<string, string>> = {}) {
  const command = projectCommand(workplace, 'check:pages', ['--map=site', '--pagina=/'])
  const { CI: _, ...own } = process.env
  const env = { ...own, ...command.environment, ...environment }
  const { status, stdout, stderr } = spawnSync(command.file, command.options, {
    ...{ cwd: workplace, env, encoding: 'utf8' },
  })
  return { status, said: `${stdout}${stderr}` }
}

const blind = { NODE_OPTIONS: `--import ${resolve('tests/browser/blind-axe.ts')}` }

function edit(): void {
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>Een nieuwe alinea.</p></main>'))
}

beforeAll(() => {
  const { folder: built } = builtSites.root
  mkdirSync(join(workplace, 'site'))
  for (const name of ['404.html', 'assets', '_headers'])
    cpSync(join(built, name), join(workplace, 'site', name), { recursive: true })
  writeFileSync(join(workplace, 'site', 'sitemap.xml'), '<urlset></urlset>\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the first run tests the canary in full and keeps it', () => {
  const { status, said } = runGate()
  expect(said).toContain('kanarie: 71 gebreken, 0 gemist')
  expect(status).toBe(0)
  expect(existsSync(kept('kept-canary'))).toBe(true)
})

test('a run after an edit relies on it, and finds some of it again', () => {
  edit()
  const { status, said } = runGate()
  expect(said).toMatch(/kanarie: 71 gebreken gevonden \(bewaard van .* uur\), [3-7]\d opnieuw/)
  expect(status).toBe(0)
})

test('CI tests it in full although it was kept, and a blind engine fails there', () => {
  const { status, said } = runGate({ ...blind, CI: '1' })
  expect(said).toContain('de controle axe/image-alt vindt haar eigen gebrek niet op de kanarie')
  expect(status).toBe(2)
})

test('with a canary that was kept, a blind engine fails too; nothing it said is kept, and the canary no longer is', () => {
  edit()
  const before = readFileSync(kept('kept-runs'), 'utf8')
  const { status, said } = runGate(blind)
  expect(said).toContain('de controle axe/image-alt (light) vindt haar eigen gebrek niet meer op de kanarie')
  expect(status).toBe(2)
  expect(readFileSync(kept('kept-runs'), 'utf8')).toBe(before)
  expect(existsSync(kept('kept-canary'))).toBe(false)
})
