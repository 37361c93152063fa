import type { JSX } from 'preact'
import type { Heading, Section } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { isAccountOfPlan } from '../../src/site/account-of-plan.ts'
import { words } from '../../src/site/words.ts'
import { idIn, useCopy } from '../copy.ts'
import { addedMark } from './added.tsx'
import { Blocks } from './blocks.tsx'
import { CiteLink } from './cite-link.tsx'
import { Inlines } from './inlines.tsx'
import { OldIds } from './old-ids.tsx'
import { RemarksAt } from './remarks-at.tsx'

interface SectionsProps {
  readonly of: readonly Section[]
  readonly level: number
  readonly parent?: Heading | undefined
}

/** Sections with their sub-sections; `level` is the heading level of the outermost, `parent` the heading above them. */
export function Sections({ of, level, parent }: SectionsProps) {
  return of.map(section => (
    <section data-toegevoegd={section.added && ''}>
      <TextHeading heading={section.heading} id={section.id} level={level} parent={parent} />
      <SectionBody section={section} level={level} />
    </section>
  ))
}

/** Everything of a section but its heading. */
export function SectionBody({ section, level }: { section: Section; level: number }) {
  return (
    <>
      <AccountLabel section={section} />
      <Blocks of={section.blocks} />
      <Sections of={section.sections} level={level + 1} parent={section.heading} />
    </>
  )
}

interface HeadingProps {
  readonly heading: Heading
  readonly id: string | undefined
  readonly level: number
  readonly parent?: Heading | undefined
}

/** A heading of the text. One that returns is told apart for who hears a list of headings: the topic above it follows, unseen. A level below the sixth is the sixth: not every screen reader knows a seventh (axe-core, aria-valid-attr-value). */
export function TextHeading({ heading, id, level, parent }: HeadingProps): JSX.Element {
  const copy = useCopy()
  const Tag = `h${Math.min(level, 6)}` as 'h2'
  return (
    <>
      <Tag id={idIn(copy, id)} {...addedMark(heading)}>
        <OldIds id={id} />
        <Inlines of={heading.children} />
        {parent && copy.returning.has(textOf(heading)) && <SaidTopic parent={parent} />}
      </Tag>
      {level > 1 && <CiteLink id={id} />}
      <HeadingRemarks heading={heading} id={id} />
    </>
  )
}

/** What a reader should know of a heading, below it: that an editor added it, and what is odd about its place. */
export function HeadingRemarks({ heading, id }: Pick<HeadingProps, 'heading' | 'id'>) {
  return (
    <>
      {heading.added && (
        <p class="added-mark" data-toegevoegd="">
          {words.text.addedHeading}
        </p>
      )}
      <RemarksAt id={id} />
    </>
  )
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
function AccountLabel({ section }: { section: Section }) {
  const { publisher } = useCopy()
  if (publisher === null || !isAccountOfPlan(textOf(section.heading))) return null
  return (
    <p class="according" data-toegevoegd="">
      {words.text.accordingTo(publisher)}
    </p>
  )
}
