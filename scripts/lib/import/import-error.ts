/** Why a calendar could not be taken at all, in French, for the person who launched the command. */
export class ImportError extends Error {}
