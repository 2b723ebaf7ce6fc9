/** What an area is in a programme. An area without a role is `other`. */
export const ROLES = ["pilot", "rollout", "candidate"] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Groups compared with each other: roles with a programme effect, and the rest. */
export const GROUPS = ["pilot", "rollout", "other"] as const;

/** One of {@link GROUPS}; a candidate counts as `other` until it is chosen. */
export type Group = (typeof GROUPS)[number];

/** A row of the table `area_role`. `since` is a BE year; `wave` counts from 1, 0 where unknown. */
export type AreaRole = {
  programme: string;
  areaCode: string;
  level: "tambon" | "amphoe" | "province";
  role: Role;
  wave: number;
  since: number;
  source: string;
};
