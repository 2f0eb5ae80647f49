// `npm run test:deep`: all tests, those of generated cases with ten times as many of them.
process.env.GUIDE_DEEP = '1';
export default (await import('./vitest.config.ts')).default;
