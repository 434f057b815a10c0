import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { unsupportedCss } from './cssSupport.ts';

const oldest = 88;

describe('CSS that Chrome 88 does not have is found', () => {
  test.each([
    ['a selector', 'p:has(a) { color: red }', '1: :has needs Chrome 105'],
    ['a pseudo-element', 'input::file-selector-button { color: red }', 'needs Chrome 89'],
    ['a list in :nth-child', 'p:nth-child(2 of .a) { color: red }', 'needs Chrome 111'],
    ['nesting', 'p { a { color: red } }', 'nesting needs Chrome'],
    ['an at-rule', '@layer a { p { color: red } }', '@layer needs Chrome 99'],
    ['a container query', '@container (width > 1px) { p { color: red } }', '@container'],
    ['a media range', '@media (width >= 300px) { p { color: red } }', '(… >= …) needs Chrome 104'],
    ['a media feature', '@media (prefers-contrast: more) { p { color: red } }', 'needs Chrome 96'],
    ['a property', 'p { accent-color: red }', 'accent-color needs Chrome 93'],
    ['a property after another', 'p { color: red; text-wrap: balance }', 'text-wrap needs Chrome'],
    ['a keyword', 'p { overflow: clip }', 'overflow: clip needs Chrome 90'],
    ['a colour', 'p { color: oklch(1 0 0) }', 'oklch() needs Chrome 111'],
    ['a colour in a shorthand', 'p { border: 1px solid color-mix(in srgb, red, blue) }', '111'],
    ['a function', 'p { width: round(1px, 1px) }', 'round() needs Chrome 125'],
    ['a unit', 'p { height: 100dvh }', 'dvh needs Chrome 108'],
    ['an unprefixed property', 'p { mask-image: none }', 'mask-image needs Chrome 120'],
    ['a fallback that is as new', 'p { height: 1svh; height: 1dvh }', 'svh needs Chrome 108'],
  ])('%s', (_, css, finding) => {
    expect(unsupportedCss(css, oldest).join('\n')).toContain(finding);
  });
});

describe('CSS that Chrome 88 can do without passes', () => {
  test.each([
    [
      'what it has',
      'p:is(a):focus-visible { inset: 0; aspect-ratio: 1; width: clamp(1px, 2px, 3px) }',
    ],
    ['a fallback before it', 'p { height: 100vh; height: 100dvh }'],
    ['a prefixed twin before it', 'p { -webkit-mask-image: none; mask-image: none }'],
    ['a test for support around it', '@supports (height: 1dvh) { p { height: 1dvh } }'],
    ['a custom property', 'p { --round: 1dvh; color: var(--round) }'],
    ['a frame of an animation', '@keyframes a { from { opacity: 0 } to { opacity: 1 } }'],
    ['a selector that only Svelte sees', ':global(body) { color: red }'],
    ['a string that looks like a unit', 'p::before { content: "100dvh" }'],
  ])('%s', (_, css) => {
    expect(unsupportedCss(css, oldest)).toEqual([]);
  });
});

/** The CSS of a file, its lines where they stand in the file. */
function styleOf(file: string): string {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return source;
  const css = parse(source, { modern: true, filename: file }).css;
  if (css === null) return '';
  return source.slice(0, css.content.start).replaceAll(/[^\n]/g, '') + css.content.styles;
}

test('every style sheet of the page runs on Chrome 88', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|svelte)$/.test(file))
    .map((file) => `src/${file}`);
  const findings = files.flatMap((file) =>
    unsupportedCss(styleOf(file), oldest).map((finding) => `${file}:${finding}`),
  );
  expect(findings).toEqual([]);
});
