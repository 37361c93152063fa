// A bare `npx eleventy` would find this file, never eleventy.config.ts, and build with unsafe defaults.
throw new Error('Bouw de site met "npm run build" en bekijk hem met "npm start", niet met een losse eleventy.')
