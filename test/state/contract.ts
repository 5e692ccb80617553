import { describe } from "vitest";
import { describeChoices } from "./contract/choices.ts";
import { describeDeliveries } from "./contract/deliveries.ts";
import type { MakeHome } from "./contract/home.ts";
import { describeInbox } from "./contract/inbox.ts";
import { describeLeases } from "./contract/leases.ts";
import { describeLedger } from "./contract/ledger.ts";
import { describeMoving } from "./contract/moving.ts";
import { describePrivacy } from "./contract/privacy.ts";
import { describeSubscriptions } from "./contract/subscriptions.ts";

/** What every state must do, whatever it is kept in. */
export function describeState(name: string, makeHome: MakeHome): void {
  describe(`${name} as a state`, () => {
    describeLedger(makeHome);
    describeInbox(makeHome);
    describeLeases(makeHome);
    describeSubscriptions(makeHome);
    describeDeliveries(makeHome);
    describeMoving(makeHome);
    describeChoices(makeHome);
    describePrivacy(makeHome);
  });
}
