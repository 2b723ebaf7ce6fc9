import { ok, type Result } from "../../base/result";
import type { AppData } from "../../figures/app-data";
import type { PovertyData } from "../../figures/poverty/place-poverty";
import { loadJoint } from "./load-joint";
import { loadRates } from "./load-rates";

/** Joint cells and rates, whichever the data in use have. */
export async function loadPoverty(app: AppData): Promise<Result<PovertyData>> {
  const [joint, rates] = await Promise.all([loadJoint(app), loadRates(app)]);
  if (!joint.ok) return joint;
  return rates.ok ? ok({ joint: joint.value, rates: rates.value }) : rates;
}
