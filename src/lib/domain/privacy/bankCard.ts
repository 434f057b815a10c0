/**
 * Whether a text is the number of a bank card: 16 to 19 digits of which the last is the check digit
 * of the others (Luhn), beginning as cards do (3 to 6, and 9 for some local banks).
 */
export function isBankCard(text: string): boolean {
  return /^[3-69]\d{15,18}$/.test(text) && luhnSum(text) % 10 === 0;
}

/** The sum that Luhn's rule takes: every second digit from the right doubled, its digits added. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const counted = i % 2 === 0 ? digit : 2 * digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum;
}
