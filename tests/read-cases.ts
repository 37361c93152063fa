import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One `##` section of a case file: its title and its fenced blocks by info string, in order. */
export interface Case {
  readonly file: string
  readonly title: string
  readonly fences: readonly { readonly name: string; readonly text: string }[]
}

const fence = /^(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)\n?\1[ \t]*$/gm

/**
 * All cases below `tests/cases/<stage>`, globbed and never listed. A fence's text has no final newline;
 * in it `␣` stands for a no-break space and `→` for a tab, so that a person can see them.
 * Throws when a file holds no case or a stage no file: a suite of zero cases proves nothing.
 */
export function readCases(stage: string): readonly Case[] {
  const folder = join(import.meta.dirname, 'cases', stage)
  const cases = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .flatMap(name => casesOf(join(folder, name)))
  if (cases.length === 0) throw new Error(`no cases in ${folder}`)
  return cases
}

function casesOf(file: string): readonly Case[] {
  const cases = splitCases(readFileSync(file, 'utf8'))
    .slice(1)
    .map(part => ({ file, title: part.slice(0, part.indexOf('\n')).trim(), fences: fencesOf(part) }))
  if (cases.length === 0) throw new Error(`no cases in ${file}`)
  return cases
}

/** Splits at `## `, but not inside a fence: a case may be about Markdown. */
function splitCases(text: string): readonly string[] {
  const fences = [...text.matchAll(fence)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
  const headings = [...text.matchAll(/^## /gm)].filter(
    ({ index }) => !fences.some(({ start, end }) => start < index && index < end),
  )
  const starts = headings.map(({ index }) => index)
  return [text.slice(0, starts[0]), ...starts.map((start, index) => text.slice(start + 3, starts[index + 1]))]
}

function fencesOf(part: string): Case['fences'] {
  return [...part.matchAll(fence)].map(([, , name = '', text = '']) => ({
    name: name.trim(),
    text: text.replaceAll('␣', '\u00a0').replaceAll('→', '\t'),
  }))
}
