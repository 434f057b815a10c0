/** Part of a roster: every condition given holds; all workers where none is. */
export interface Selection {
  /** an id of the policy's posts */
  readonly post?: string | undefined;
  /** 1 … the policy's number of steps */
  readonly step?: number | undefined;
  readonly communityId?: string | undefined;
}
