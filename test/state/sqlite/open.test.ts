import { describeState } from "../contract.ts";
import { sqliteHome } from "./home.ts";

describeState("SQLite", async () => sqliteHome());
