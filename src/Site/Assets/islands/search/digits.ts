// Numbers as letters, six bits a letter; see Search/Digits.cs.
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const values = new Map([...digits].map((digit, value) => [digit, value]));
export const valueOf = (digit: string | undefined): number => values.get(digit ?? '') ?? 0;

/** Numbers in base 32, the lowest digit first; one of 32 or more says that another follows. */
export function* numbersIn(text: string): Generator<number> {
  for (let i = 0; i < text.length;) {
    let number = 0;
    for (let unit = 1, more = true; more && i < text.length; unit *= 32) {
      const digit = valueOf(text[i++]);
      number += digit % 32 * unit;
      more = digit >= 32;
    }
    yield number;
  }
}

/** 0, 1, 2, 3, 4 are steps of 0, -1, 1, -2, 2. */
export const stepOf = (number: number): number => number % 2 ? -(number + 1) / 2 : number / 2;
