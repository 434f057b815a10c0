import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';

type Features = Record<string, Identifier | undefined>;

// Read rather than imported: a bundler takes a quarter of a minute over its 20 MB.
const dataFile = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
const { css } = JSON.parse(readFileSync(dataFile, 'utf8')) as {
  css: Record<'at-rules' | 'properties' | 'selectors' | 'types', Features>;
};

/** Units that the data files under another name than their own. */
const unitGroups: [RegExp, string][] = [
  [/^d(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq(w|h|i|b|min|max)$/, 'container_query_length_units'],
];

/** The data of a feature under its own name, be it supported in part only. */
function plainSupport(compat: CompatStatement | undefined) {
  const support = [compat?.support.chrome ?? []].flat();
  return support
    .filter((s) => !s.prefix && !s.alternative_name && !s.flags)
    .map((s) => ({ from: chromeOf(s.version_added), until: chromeOf(s.version_removed) }));
}

function chromeOf(version: string | false | undefined): number {
  return typeof version === 'string' ? Number(version.replace('≤', '')) : Infinity;
}

/** A feature as CSS writes it, with what the data knows of it. */
interface Use {
  name: string;
  data: Identifier | undefined;
}

function usesOfSelector(rule: Rule): Use[] {
  // Svelte's own :global() is gone before a browser sees it.
  const pseudos = rule.selector.replaceAll(/:global\b/g, '').matchAll(/::?([a-z-]+)/g);
  const uses = [...pseudos].map(([name, key = '']) => ({ name, data: css.selectors[key] }));
  if (/:nth-[a-z-]+\([^)]*\bof\b/.test(rule.selector)) {
    uses.push({ name: ':nth-child(… of …)', data: css.selectors['nth-child']?.['of_syntax'] });
  }
  if (/:not\([^)]*,/.test(rule.selector)) {
    uses.push({ name: ':not(…, …)', data: css.selectors['not']?.['selector_list'] });
  }
  if (rule.parent?.type === 'rule') {
    uses.push({ name: 'nesting', data: css.selectors['nesting'] });
  }
  return uses;
}

function usesOfAtRule(rule: AtRule): Use[] {
  const data = css['at-rules'][rule.name];
  const uses: Use[] = [{ name: `@${rule.name}`, data }];
  if (rule.name !== 'media') return uses;
  for (const [, feature = ''] of rule.params.matchAll(/\(\s*([a-z-]+)/g)) {
    uses.push({ name: `(${feature})`, data: data?.[feature.replace(/^(min|max)-/, '')] });
  }
  if (/[<>]/.test(rule.params)) uses.push({ name: '(… >= …)', data: data?.['range_syntax'] });
  return uses;
}

function usesOfValue({ prop, value }: Declaration): Use[] {
  const bare = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, ' ');
  const words = [...bare.matchAll(/(?<![\w.#-])([a-z-]+)(?![\w(-])/gi)].map(([word]) => ({
    name: `${prop}: ${word}`,
    // The data on start and end speaks of flex boxes; grids have had them since 57.
    data: /^(align|justify)-/.test(prop) ? undefined : css.properties[prop]?.[word],
  }));
  const calls = [...bare.matchAll(/(?<![\w-])([a-z][\w-]*)\(/gi)].map(([, name = '']) => ({
    name: `${name}()`,
    // The rect() of the old clip property is older than the shape of that name.
    data: prop === 'clip' ? undefined : typeNamed(name),
  }));
  const units = [...bare.matchAll(/(?<![\w#-])[\d.]+([a-z]+)\b/gi)].map(([, unit = '']) => {
    const group = unitGroups.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
    return { name: unit, data: css.types['length']?.[group] };
  });
  return [...words, ...calls, ...units];
}

/** Functions stand among the types, or one level below the type they make. */
function typeNamed(name: string): Identifier | undefined {
  const below = Object.values(css.types).map((type) => (type as Features)[name]);
  return css.types[name] ?? below.find((type) => type !== undefined);
}

/** What the data doesn't know counts as supported, and what is meant for Firefox alone. */
function isSupported({ name, data }: Use, chrome: number): boolean {
  if (name.includes('-moz-') || data?.__compat?.support.chrome === undefined) return true;
  return plainSupport(data.__compat).some(({ from, until }) => from <= chrome && chrome < until);
}

/** Inside @supports, or after the same property with a value (or a prefix) every browser knows. */
function hasFallback(node: Declaration | Rule | AtRule, chrome: number): boolean {
  for (let at = node.parent; at?.type === 'rule' || at?.type === 'atrule';) {
    if (at.type === 'atrule' && (at as AtRule).name === 'supports') return true;
    at = (at as Rule | AtRule).parent;
  }
  if (node.type !== 'decl') return false;
  for (let at = node.prev(); at !== undefined; at = at.prev()) {
    if (at.type !== 'decl') continue;
    if (at.prop === `-webkit-${node.prop}`) return true;
    if (at.prop === node.prop && usesOf(at).every((use) => isSupported(use, chrome))) return true;
  }
  return false;
}

function usesOf(node: Declaration | Rule | AtRule): Use[] {
  if (node.type === 'rule') return usesOfSelector(node);
  if (node.type === 'atrule') return usesOfAtRule(node);
  if (node.prop.startsWith('--')) return [];
  const parent = node.parent?.type === 'atrule' ? (node.parent as AtRule).name : '';
  const data = css['at-rules'][parent]?.[node.prop] ?? css.properties[node.prop];
  return [{ name: node.prop, data }, ...usesOfValue(node)];
}

function isKeyframes(node: Rule['parent']): boolean {
  return node?.type === 'atrule' && (node as AtRule).name.endsWith('keyframes');
}

/**
 * What a style sheet uses that a given Chrome doesn't have, without a fallback beside it.
 *
 * @param source CSS, or the text of a `<style>` element
 * @param chrome the oldest Chrome to serve, such as 88
 * @returns one line a finding, `12: text-wrap needs Chrome 114`, empty if there is none
 */
export function unsupportedCss(source: string, chrome: number): string[] {
  const findings: string[] = [];
  postcss.parse(source).walk((node) => {
    if (node.type === 'comment') return;
    if (node.type === 'rule' && isKeyframes(node.parent)) return;
    const newer = usesOf(node).filter((use) => !isSupported(use, chrome));
    if (newer.length === 0 || hasFallback(node, chrome)) return;
    const line = node.source?.start?.line ?? 0;
    for (const { name, data } of newer) {
      const first = Math.min(Infinity, ...plainSupport(data?.__compat).map(({ from }) => from));
      findings.push(
        `${line}: ${name} needs ${first === Infinity ? 'a prefix' : `Chrome ${first}`}`,
      );
    }
  });
  return findings;
}
