import { Invalid } from '#db/errors.ts';
import { policies, policyNamed } from '#site/policies/all.ts';

/** Every item that a decision can cite, by its policy. */
export const citable = policies.map(({ parts, slug, title }) => ({
  title,
  items: parts
    .flatMap((part) => part.items)
    .map((item) => ({ value: `${slug}#${item.number}`, words: `${item.number} ${item.title}` })),
}));

/** What spam is hidden for, unless somebody chooses another item: what is not about the app. */
export const SPAM_ITEM = 'reviews#10';

/**
 * The item of a policy that a form cites, such as 'reviews#8'.
 * @throws Invalid for what no policy has
 */
export function chosenItem(given: string): { policy: string; policyItem: number } {
  const [, slug = '', number = ''] = /^([a-z-]+)#(\d{1,4})$/.exec(given) ?? [];
  const items = policyNamed(slug)?.parts.flatMap((part) => part.items) ?? [];
  const item = items.find((one) => one.number === Number(number));
  if (!item) throw new Invalid({ policy: 'Choose the item of a policy.' });
  return { policy: slug, policyItem: item.number };
}
