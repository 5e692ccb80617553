/** How long a webhook's work waits for what, in ms. */
export interface WebhookTimings {
  /** What cannot be kept within that is for Telegram to repeat; … */
  readonly keeping: number;
  /** … and so is what helps for some seconds only, and has not been done in so many. */
  readonly aside: number;
  /** Between two looks for what others have left behind. */
  readonly sweep: number;
  /** An update whose handling takes longer gives its place to others: it waits for something. */
  readonly patience: number;
  /** Between two looks at an update that another process has begun, … */
  readonly glance: number;
  /** … and between two attempts to note what is finished where the database is out of reach. */
  readonly noting: number;
  /** How long stop() waits for what was begun before it cuts off sending … */
  readonly grace: number;
  /** … and then for what was cut off to notice: below 10 s together. */
  readonly settling: number;
  /** Between two rounds of forgetting what Telegram will not repeat. */
  readonly forgetting: number;
}

export const WEBHOOK_TIMINGS: WebhookTimings = {
  keeping: 15_000,
  aside: 15_000,
  sweep: 2_000,
  patience: 2_000,
  glance: 250,
  noting: 500,
  grace: 7_000,
  settling: 500,
  forgetting: 3_600_000,
};
