/** The generator's events are of 2026: some are past, some to come, the same ones on any day. */
export const benchNow = '2026-07-01T10:00:00Z';
