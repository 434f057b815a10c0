/** The assessment of communities, how the bonus is shared, and the quota of the award. */
export const assessment = {
  allCommunities: '全部社区的等次',
  notSet: '不统一设定',
  communityRating: (community: string, filed: string) => `${community}（名单所载：${filed}）`,
  notListed: '不在名单中',
  addCommunity: '改动一个社区的等次（社区编号）',
  add: '加入',
  unknownCommunity: (community: string) => `社区名单中没有“${community}”。`,
  communities: '社区合计',
  quota: (eligible: string, quota: string, recipients: string) =>
    `年度考核优秀 ${eligible}，名额 ${quota}，计发奖励 ${recipients}。`,
} as const;
