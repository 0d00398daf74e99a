// Six bits as one letter; see Digits in Search/Postings.cs.
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const values = new Map([...digits].map((digit, value) => [digit, value]));
export const valueOf = (digit: string | undefined): number => values.get(digit ?? '') ?? 0;
