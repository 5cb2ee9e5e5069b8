import type { Finding } from "../../checks/finding";

/** Crockford's digits: none of them is mistaken for another when it is read out. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Digits that tell the check; the others tell the check, the KPI and the words. */
const CHECK_DIGITS = 3;

/**
 * A short name for a finding, made of its identity: the same finding has the same one whenever the plan is checked, wherever
 * its rows have moved. Those of one check begin alike. Ten characters of 32, of which seven (35 bits) tell findings of one
 * check apart: two of a thousand have the same one in one plan of 70,000.
 */
export function findingReference({ identity }: Pick<Finding, "identity">): string {
  const [check = ""] = identity.split(" | ");
  const digits = [
    ...fiveDigits(hash(check, 0x811c9dc5)).slice(0, CHECK_DIGITS),
    ...fiveDigits(hash(identity, 0x811c9dc5)).slice(CHECK_DIGITS),
    ...fiveDigits(hash(identity, 0x2545f491)),
  ].join("");
  return `F-${digits.slice(0, 5)}-${digits.slice(5)}`;
}

/** What the references of one check's findings have in common. */
export function checkOfReference(reference: string): string {
  return reference.slice(0, "F-".length + CHECK_DIGITS);
}

function fiveDigits(number: number): string[] {
  return Array.from({ length: 5 }, (_, place) => DIGITS.charAt((number >>> (place * 5 + 5)) & 31));
}

/** FNV-1a over the text's UTF-16 units, then a final mix, so that texts that differ at their ends differ everywhere. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
