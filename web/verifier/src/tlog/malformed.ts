/** Thrown when bytes or text do not follow their format. */
export class Malformed extends Error {}
