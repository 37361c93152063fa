import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type Command, measuredRun, NoMemoryLeft, startMeasured } from '../scripts/bench/measured-run.ts'
import { canReadProcesses, treeOf, useOf } from '../scripts/bench/process-tree.ts'

const burn = (seconds: number) =>
  `for (const start = performance.now(); performance.now() < start + ${seconds * 1000}; );`
const command = (script: string, more: Partial<Command> = {}): Command => ({
  ...{ name: 'proef', file: process.execPath, options: ['-e', script], folder: '.' },
  ...more,
})
/** Runs a script in a child of the child. */
const below = (script: string) =>
  `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}])`

describe.runIf(canReadProcesses())('measuring a process tree', () => {
  test('counts the CPU of children too short-lived to be seen', async () => {
    const tenTimes = `for (let i = 0; i < 10; i++) ${below(burn(0.05))}`
    const measured = await measuredRun(command(tenTimes), 60)
    expect(measured?.cpuSeconds).toBeGreaterThan(0.5)
    expect(measured?.wallSeconds).toBeGreaterThan(0.5)
  })
  test('counts the memory of parent and child together', async () => {
    const fill = (mebibytes: number) => `const filled = Buffer.alloc(${mebibytes} * 2 ** 20, 1); `
    const alone = await measuredRun(command(`${fill(200)} ${burn(0.3)}`), 60)
    const both = await measuredRun(command(`${fill(200)} ${below(`${fill(200)} ${burn(0.3)}`)}`), 60)
    expect(alone?.peakMiB).toBeGreaterThan(200)
    expect(alone?.peakMiB).toBeLessThan(350)
    expect(both?.peakMiB).toBeGreaterThan(400)
    expect(both?.peakMiB).toBeLessThan(600)
  })
  test('measures from a line of output on', async () => {
    const script = `${burn(0.6)} console.log('nu'); ${burn(0.2)}`
    const measured = await measuredRun(command(script, { from: 'nu' }), 60)
    expect(measured?.output).toBe('nu\n')
    expect(measured?.wallSeconds).toBeLessThan(0.6)
    expect(measured?.cpuSeconds).toBeLessThan(0.6)
    await expect(measuredRun(command('', { from: 'nooit' }), 60)).rejects.toThrow('never said "nooit"')
  })
  test('is null when it is too late, and ends all that was started, in a session of its own too', async () => {
    const forever = 'setInterval(() => {}, 1000)'
    const spawned = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { detached: true })`
    const running = startMeasured(command(`console.log(${spawned}.pid); ${forever}`))
    while (running.output() === '') await pause(10)
    const grandchild = Number(running.output())
    expect(treeOf(process.pid)).toContain(grandchild)
    running.end()
    expect(await running.ended).toBeNull()
    await pause(100)
    expect(useOf(grandchild)?.residentMiB ?? 0).toBe(0)
    expect(await measuredRun(command(forever), 0.2)).toBeNull()
  })
  test('ends what leaves the machine no memory', async () => {
    const forever = command('setInterval(() => {}, 1000)')
    await expect(measuredRun(forever, 60, () => 0)).rejects.toThrow(NoMemoryLeft)
  })
  test('throws with the words of what failed, unless that may be', async () => {
    const failing = 'console.error("stuk"); process.exit(3)'
    await expect(measuredRun(command(failing), 60)).rejects.toThrow('proef failed with 3: stuk')
    expect(await measuredRun(command(failing, { mayFail: true }), 60)).toMatchObject({ output: '' })
    await expect(measuredRun(command('', { file: '/bestaat-niet' }), 60)).rejects.toThrow('ENOENT')
  })
})
