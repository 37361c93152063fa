import type { ComponentChildren } from 'preact'
import type { Heading, Section } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { isAccountOfPlan } from '../../src/site/account-of-plan.ts'
import { words } from '../../src/site/words.ts'
import { type Copy, idIn, useCopy } from '../copy.ts'
import { headingClass } from '../heading-class.ts'
import { addedMark } from './added.tsx'
import { blocksIn } from './blocks.tsx'
import { CiteLink } from './cite-link.tsx'
import { Inlines } from './inlines.tsx'
import { oldIds } from './old-ids.tsx'
import { remarksAt } from './remarks-at.tsx'

interface SectionsProps {
  readonly of: readonly Section[]
  readonly level: number
  readonly parent?: Heading | undefined
}

/** Sections with their sub-sections; `level` is the heading level of the outermost, `parent` the heading above them. */
export function Sections(props: SectionsProps) {
  return sectionsIn(useCopy(), props)
}

function sectionsIn(copy: Copy, { of, level, parent }: SectionsProps): ComponentChildren {
  return of.map(section => (
    <section data-toegevoegd={section.added && ''}>
      {headingIn(copy, { heading: section.heading, id: section.id, level, parent })}
      {bodyIn(copy, section, level)}
    </section>
  ))
}

/** Everything of a section but its heading. */
export function SectionBody({ section, level }: { section: Section; level: number }) {
  return bodyIn(useCopy(), section, level)
}

function bodyIn(copy: Copy, section: Section, level: number): ComponentChildren {
  return [
    accountLabel(copy, section),
    blocksIn(copy, section.blocks),
    sectionsIn(copy, { of: section.sections, level: level + 1, parent: section.heading }),
  ]
}

interface HeadingProps {
  readonly heading: Heading
  readonly id: string | undefined
  readonly level: number
  readonly parent?: Heading | undefined
}

/** A heading of the text. One that returns is told apart for who hears a list of headings: the topic above it follows, unseen. A level below the sixth is the sixth: not every screen reader knows a seventh (axe-core, aria-valid-attr-value). */
export function TextHeading(props: HeadingProps) {
  return headingIn(useCopy(), props)
}

function headingIn(copy: Copy, { heading, id, level, parent }: HeadingProps): ComponentChildren {
  const Tag = `h${Math.min(level, 6)}` as 'h2'
  const mark = addedMark(heading)
  return [
    <Tag id={idIn(copy, id)} {...mark} class={headingClass(textOf(heading), mark.class)}>
      {oldIds(copy, id)}
      {Inlines({ of: heading.children })}
      {parent && copy.returning.has(textOf(heading)) && <SaidTopic parent={parent} />}
    </Tag>,
    level > 1 && <CiteLink id={id} />,
    remarksOfHeading(copy, heading, id),
  ]
}

/** What a reader should know of a heading, below it: that an editor added it, and what is odd about its place. */
export function HeadingRemarks({ heading, id }: Pick<HeadingProps, 'heading' | 'id'>) {
  return remarksOfHeading(useCopy(), heading, id)
}

function remarksOfHeading(copy: Copy, { added }: Heading, id: string | undefined): ComponentChildren {
  const mark = added && (
    <p class="added-mark" data-toegevoegd="">
      {words.text.addedHeading}
    </p>
  )
  return [mark, remarksAt(copy, id)]
}

// The space stands outside: one inside is lost when it is said.
function SaidTopic({ parent }: { parent: Heading }) {
  return (
    <>
      {' '}
      <span class="said" data-toegevoegd="">
        {words.text.headingUnder(textOf(parent))}
      </span>
    </>
  )
}

// What a reaction writes under "Wat wil het kabinet?" is its writer's account of the plan, not the plan.
function accountLabel({ publisher }: Copy, section: Section) {
  if (publisher === null || !isAccountOfPlan(textOf(section.heading))) return null
  return (
    <p class="according" data-toegevoegd="">
      {words.text.accordingTo(publisher)}
    </p>
  )
}
