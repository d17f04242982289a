import type { Person } from '../actor.ts';
import type { Database } from '../change.ts';
import { addComponent } from '../platform/components.ts';
import { describePlatform } from '../platform/describe.ts';
import type { ComponentSlug } from './catalogue/shape.ts';

const REASON = 'Set up the demo.';

const COMPONENTS: readonly { slug: ComponentSlug; name: string; description: string }[] = [
  { slug: 'records', name: 'Records', description: 'Customers, companies and their history.' },
  { slug: 'ledger', name: 'Ledger', description: 'Invoices, payments and books.' },
  { slug: 'identity', name: 'Identity', description: 'People, groups and single sign-on.' },
  { slug: 'events', name: 'Events', description: 'What happens on the platform, as a stream.' },
  { slug: 'files', name: 'Files', description: 'Documents with versions and rights.' },
  { slug: 'messages', name: 'Messages', description: 'Notifications inside the product.' },
  { slug: 'analytics', name: 'Analytics', description: 'The warehouse and its reports.' },
  { slug: 'workflows', name: 'Workflows', description: 'Automation across apps.' },
];

/** Names the demo platform and its parts. */
export async function describeDemoPlatform(manager: Person, database: Database): Promise<void> {
  await describePlatform(
    manager,
    {
      name: 'Corvane',
      promise: 'Apps that work with Corvane, checked by us and judged by the people who use them.',
      supportEmail: 'marketplace@corvane.example',
      reason: REASON,
    },
    database,
  );
  for (const component of COMPONENTS) {
    await addComponent(manager, { ...component, reason: REASON }, database);
  }
}
