import { describeState } from "../contract.ts";
import { postgresHomes } from "./home.ts";

describeState("PostgreSQL", postgresHomes());
