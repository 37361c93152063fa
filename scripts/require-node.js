// Runs before everything else (`node --import`), in plain JavaScript so that an old Node can read it.
// The project brings its own Node as an optional package; an optional package can be skipped silently.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Leeswijzer heeft Node 22.18 of nieuwer nodig, maar dit is Node ${process.versions.node}.\n` +
      'hulp: draai "npm ci" opnieuw (dat haalt Node 24 op voor Linux en Windows), of installeer Node 24 van nodejs.org.',
  )
  process.exit(1)
}

// Only now: an old Node cannot read it.
await import('./load-templates.js')
