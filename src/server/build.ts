import { buildSite } from './site.ts';

await buildSite(process.env.BASE_PATH ?? '', console.log);
