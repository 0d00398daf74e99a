// Reads unknown JSON with nothing but own checks: a value is what we expect, or the file is refused with the place of the first mistake.
import { cleanText } from './text';

export class Refusal extends Error {}

type Read<T> = (value: unknown, where: string) => T;

const refuse = (where: string): never => { throw new Refusal(where); };

export const text = (max: number): Read<string> => (value, where) =>
  typeof value === 'string' && value.length <= max && cleanText(value, max) === value ? value : refuse(where);

export const pattern = (shape: RegExp): Read<string> => (value, where) => (typeof value === 'string' && value.length <= 100 && shape.test(value) ? value : refuse(where));

export const oneOf = <T extends string>(words: readonly T[]): Read<T | ''> => (value, where) =>
  value === '' || words.includes(value as T) ? (value as T | '') : refuse(where);

export const requiredOneOf = <T extends string>(words: readonly T[]): Read<T> => (value, where) => (words.includes(value as T) ? (value as T) : refuse(where));

export const whole = (low: number, high: number): Read<number> => (value, where) =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high ? (value as number) : refuse(where);

export const flag: Read<boolean> = (value, where) => (typeof value === 'boolean' ? value : refuse(where));

/** Exactly these keys, no other: an unknown key means that the file is not ours, or newer than we are. */
export function record<T extends object>(shape: { readonly [K in keyof T]: Read<T[K]> }, optional: readonly (keyof T)[] = []): Read<T> {
  const keys = Object.keys(shape) as (keyof T & string)[];
  return (value, where) => {
    const source = plainObject(value, where);
    for (const key of Object.keys(source)) if (!Object.prototype.hasOwnProperty.call(shape, key)) refuse(`${where} › ${cleanText(key, 40)}`);
    const result = {} as T;
    for (const key of keys) {
      if (!Object.prototype.hasOwnProperty.call(source, key)) {
        if (optional.includes(key)) continue;
        refuse(`${where} › ${key}`);
      }
      result[key] = shape[key](source[key], `${where} › ${key}`);
    }
    return result;
  };
}

/** Keys of the given shape to values; a Map, so that no key can ever reach a prototype. */
export function dictionary<T>(key: RegExp, item: Read<T>, max: number): Read<ReadonlyMap<string, T>> {
  return (value, where) => {
    const source = plainObject(value, where);
    const names = Object.keys(source);
    if (names.length > max) refuse(where);
    const result = new Map<string, T>();
    for (const name of names) {
      if (name.length > 100 || !key.test(name)) refuse(`${where} › ${cleanText(name, 40)}`);
      result.set(name, item(source[name], `${where} › ${name}`));
    }
    return result;
  };
}

export function list<T>(item: Read<T>, max: number): Read<readonly T[]> {
  return (value, where) => (Array.isArray(value) && value.length <= max ? value.map((one, index) => item(one, `${where} › ${index + 1}`)) : refuse(where));
}

function plainObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where);
  return value as Record<string, unknown>;
}
