/** Verbs that several rules know, in base forms. */

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const BEING = words("be become get remain stay appear seem look keep stand lie");
/** Verbs that say next to nothing without their objects. */
export const LIGHT = words("do have make take give get go come let use need seem appear put lose bring place");
/** Verbs that say of their object what it is: "found him guilty", "declared the building unsafe". */
export const RENDERING = words("declare deem find hold judge keep leave make pronounce prove render rule");
/** Verbs that have something done: "had him arrested". */
export const CAUSING = words("have get");
