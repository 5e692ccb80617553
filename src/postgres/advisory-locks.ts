/*
 * PostgreSQL's advisory locks, by which the processes on a database keep out of each other's way. Its locks have one number of 64 bits or
 * two of 32, which are never the same lock: all of ours stand here, so that no two uses meet. A pooler in front of the server must be in
 * session mode.
 */

/** One number: tables are being made or brought up to date, by whichever process comes first. */
export const MIGRATING = 7_265_113;

/** One number: the archive is being written. */
export const ARCHIVE = 7_265_114;

/** The first of two numbers: a lane of updates is being worked through. The second is the hash of its name. */
export const LANES = 7_265_114;

/** One number, and the id of a chat is added to it: what is kept of that chat is being changed. Ids are below 2^52 either way. */
export const CHATS = 2n ** 60n;
