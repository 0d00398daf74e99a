// Computes every pair of the theme that must be readable, light and dark: node check-contrast.mjs
import { readFile } from 'node:fs/promises';

// [ink, ground, smallest ratio]: 4.5 for text, 3 for the edge of a control, the focus ring and a bar.
const pairs = [
  ...['paper', 'mist', 'brand-tint', 'accent-tint', 'info-tint', 'warning-tint'].flatMap(ground => [['ink', ground, 4.5], ['link', ground, 4.5]]),
  ...['paper', 'mist', 'brand-tint', 'accent-tint'].map(ground => ['ink-soft', ground, 4.5]),
  ['ink-soft', 'warning-tint', 4.5], ['ink-soft', 'info-tint', 4.5],
  ...['paper', 'mist', 'brand-tint', 'info-tint', 'warning-tint'].flatMap(ground => [['link-hover', ground, 4.5], ['link-visited', ground, 4.5]]),
  ['accent', 'paper', 4.5], ['accent', 'mist', 4.5],
  ['on-brand', 'brand', 4.5], ['on-brand', 'brand-deep', 4.5], ['on-brand-soft', 'brand', 4.5], ['on-brand-soft', 'brand-deep', 4.5],
  ['on-accent', 'accent-bright', 4.5], ['on-action', 'action', 4.5], ['on-action', 'action-hover', 4.5],
  ['red', 'red-tint', 4.5], ['orange', 'orange-tint', 4.5], ['green', 'green-tint', 4.5],
  ['ink-soft', 'red-tint', 4.5],
  ['edge', 'paper', 3], ['edge', 'mist', 3], ['action', 'paper', 3], ['action', 'brand-tint', 3],
  ['focus', 'paper', 3], ['focus', 'mist', 3], ['focus', 'brand-tint', 3],
  ['accent-bright', 'brand', 3], ['accent-bright', 'brand-deep', 3],
  ['bar', 'paper', 3], ['bar', 'track', 3], ['info', 'paper', 3], ['warning', 'paper', 3],
];

const css = (await readFile(new URL('./styles/theme.css', import.meta.url), 'utf8')).replace(/\/\*[^]*?\*\//g, '');
const [lightPart, darkPart] = css.split('@media (prefers-color-scheme: dark)');
const light = colours(lightPart);
const dark = { ...light, ...colours(darkPart) };

let failures = 0;
for (const [name, theme] of [['light', light], ['dark', dark]]) {
  for (const [ink, ground, least] of pairs) {
    const ratio = contrast(theme[ink], theme[ground]);
    if (ratio >= least) continue;
    failures++;
    console.error(`${name}: --color-${ink} on --color-${ground} is ${ratio.toFixed(2)}, must be ${least}`);
  }
}
console.log(`contrast: ${pairs.length * 2} pairs, ${failures} too low`);
process.exit(failures ? 1 : 0);

function colours(text) {
  return Object.fromEntries([...text.matchAll(/--color-([\w-]+):\s*(#[\da-f]{3,6})/g)].map(match => [match[1], match[2]]));
}

function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit).join('') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map(at => parseInt(digits.slice(at, at + 2), 16) / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
