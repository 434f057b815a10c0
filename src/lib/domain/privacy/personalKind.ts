import { normalizedName } from '../roster/normalizedText.ts';
import { isBankCard } from './bankCard.ts';
import { calendarDate } from './calendarDate.ts';
import { isEmailAddress } from './emailAddress.ts';
import { isIdentityCard } from './identityCard.ts';
import { looksLikeName } from './personName.ts';
import { isPostalAddress } from './postalAddress.ts';
import { isTelephone } from './telephone.ts';

/** The kinds of personal data that are recognised; the surest by content first. */
export const personalKinds = [
  'identityCard',
  'bankCard',
  'telephone',
  'email',
  'address',
  'name',
  'birthday',
] as const;

export type PersonalKind = (typeof personalKinds)[number];

interface Recognition {
  /** normalised headers: the whole header, or a part of it */
  readonly header: RegExp;
  /** whether a cell without the blanks around it is of the kind, by its form */
  readonly content: (text: string) => boolean;
}

const recognitions: Readonly<Record<PersonalKind, Recognition>> = {
  identityCard: {
    header: /身份证|证件号|公民身份|社会保障号|社保号|护照|idcard|identity|nationalid|passport/,
    content: (text) => isIdentityCard(text.replace(/\s/g, '')),
  },
  bankCard: {
    header: /银行|卡号|账号|帐号|账户|帐户|开户|bank|cardno|accountno/,
    content: (text) => isBankCard(text.replace(/[\s-]/g, '')),
  },
  telephone: {
    header: /电话|手机|联系方式|联系号码|移动号|phone|mobile|^tel|微信|wechat|^qq/,
    content: isTelephone,
  },
  email: { header: /邮箱|邮件|e?mail/, content: isEmailAddress },
  address: {
    header: /住址|地址|户籍|户口|籍贯|家庭住|居住地|address/,
    content: isPostalAddress,
  },
  name: {
    header:
      /姓名|^名字$|^人员名|曾用名|人名$|^(?:full|first|last|staff|worker|person)?name$|surname|联系人|配偶|父亲|母亲/,
    content: looksLikeName,
  },
  birthday: {
    header: /出生|生日|^年龄$|birth|^dob$|^age$/,
    content: (text) => calendarDate(text) !== null,
  },
};

/** The kind of personal data that a header announces; null where it announces none. */
export function kindOfHeader(header: string): PersonalKind | null {
  const name = normalizedName(header);
  return personalKinds.find((kind) => recognitions[kind].header.test(name)) ?? null;
}

/** The kinds that a cell has the form of. */
export function kindsOfCell(text: string): readonly PersonalKind[] {
  const plain = text.normalize('NFKC').trim();
  return plain === '' ? [] : personalKinds.filter((kind) => recognitions[kind].content(plain));
}
