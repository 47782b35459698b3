/** Why the site could not be built, in French, for the person who launched the command. */
export class BuildError extends Error {}
