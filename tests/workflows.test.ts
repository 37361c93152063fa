import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const files = ['.github/workflows', '.forgejo/workflows'].flatMap(folder =>
  readdirSync(join(root, folder)).map(name => `${folder}/${name}`),
)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const workflows = files.map(file => ({ file, text: textOf(file), flow: parse(textOf(file)) as Workflow }))
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

test('there are workflows for GitHub and for Forgejo', () => {
  expect(files.length).toBeGreaterThanOrEqual(5)
})

describe.each(workflows)('$file', ({ text, flow }) => {
  const steps = stepsOf(flow)

  test('says what it may, and has steps', () => {
    expect(Object.keys(flow.permissions).length).toBeGreaterThan(0)
    expect(steps.length).toBeGreaterThan(2)
  })

  test('puts nothing of an event into a shell: only through the environment', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
    expect(text).not.toMatch(/head_ref|\.title|pull_request\.body/)
  })

  test('runs only commands that the project has', () => {
    const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)])
    expect(commands.map(([, name = '']) => name).filter(name => !(name in scripts))).toEqual([])
  })

  test('a run on code of a stranger has no secrets and may not write', () => {
    if (!('pull_request' in flow.on)) return
    expect(flow.permissions).toEqual({ contents: 'read' })
    expect(text).not.toMatch(/secrets\.|github\.token|GH_TOKEN/)
    const checkouts = steps.filter(({ uses }) => uses?.includes('checkout'))
    expect(checkouts.every(step => step.with?.['persist-credentials'] === false)).toBe(true)
  })

  test('a run that may write checks out no code of a stranger', () => {
    if ('pull_request' in flow.on) return
    const checkouts = steps.filter(({ uses }) => uses?.includes('checkout'))
    expect(checkouts.length).toBeGreaterThan(0)
    expect(checkouts.filter(step => step.with && 'ref' in step.with)).toEqual([])
    const commands = steps.map(({ run = '' }) => run).join('\n')
    expect(commands).not.toMatch(/git (?:checkout|switch(?! --create)|merge(?!-base)|pull|reset)\b|gh pr checkout/)
  })
})

test('GitLab: the job that holds a token runs on the main branch only', () => {
  const jobs = parse(textOf('.gitlab-ci.yml')) as Record<string, { rules?: { if: string }[]; script?: string[] }>
  const holders = Object.entries(jobs).filter(([, job]) => JSON.stringify(job.script ?? '').includes('TOKEN'))
  expect(holders.map(([name]) => name)).toEqual(['rapport-plaatsen'])
  expect(holders[0]?.[1].rules?.every(rule => rule.if.includes('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'))).toBe(true)
})
