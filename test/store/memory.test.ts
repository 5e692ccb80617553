import { createStore } from "../../src/store/memory.ts";
import { describeStore } from "./contract.ts";

describeStore("memory", async (contents) => createStore(contents));
