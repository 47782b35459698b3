/** Why no folder was made, in French, for the person who launched the command. */
export class NewCommuneError extends Error {}
