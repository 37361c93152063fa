/** How the headings begin under which a reaction retells the plan that it answers. */
const openings = ['wat wil', 'wat willen', 'wat is het plan', 'wat is het voornemen', 'voornemen van', 'voornemens van']

/** Whether a heading in a reaction announces the writer's account of the plan. */
export function isAccountOfPlan(heading: string): boolean {
  const text = heading.toLowerCase()
  return openings.some(opening => text.startsWith(`${opening} `))
}
