import type { Words } from './vocabulary.ts';

export type Snippet = {
  file: string;
  /** Folders and, with a dot in the name, the files in them. */
  folder: readonly string[];
  lines: readonly string[];
  output: readonly string[];
};

function snippet(file: string, folder: string, text: string, output: string): Snippet {
  const lines = (block: string) => block.split('\n').slice(1, -1);
  return { file, folder: folder.split(' '), lines: lines(text), output: lines(output) };
}

/** Short texts for the code scene, written for it. */
export const snippets: Readonly<Record<Words['code'], Snippet>> = {
  sql: snippet(
    'monthly_totals.sql',
    'sources orders.sql customers.sql models monthly_totals.sql regions.sql tests no_gaps.sql',
    `
-- Totals by month and region, without cancelled orders
with counted as (
  select
    region,
    date_trunc('month', placed_at) as month,
    sum(total_cents) as cents,
    count(*) as orders
  from orders
  where state <> 'cancelled'
  group by region, month
)
select
  region,
  month,
  cents / 100.0 as total,
  orders
from counted
order by month, total desc;
`,
    `
48 rows in 0.12 s
north   2027-05   184,210.40   1,204
coast   2027-05   121,905.10     871
capital 2027-05    98,344.75     640
`,
  ),
  pipeline: snippet(
    'release.yaml',
    'services api.yaml web.yaml pipelines release.yaml nightly.yaml checks health.yaml',
    `
# Build, test and roll out in three steps
name: release
on:
  push: main
steps:
  - build:
      image: web
      cache: true
  - test:
      parallel: 4
      timeout: 8m
  - canary:
      share: 10
      watch: [errors, latency]
      for: 15m
  - rollout:
      strategy: gradual
      on_failure: rollback
`,
    `
build     done in 1 min 42 s
test      412 passed, 0 failed
canary    errors 0.02%, p95 84 ms
rollout   6 of 6 copies are healthy
`,
  ),
  typescript: snippet(
    'reserve.ts',
    'orders reserve.ts release.ts totals.ts stock levels.ts test reserve.test.ts',
    `
import { levels } from './levels';

// Takes what is there, and says what is missing.
export async function reserve(order: Order) {
  const missing: Line[] = [];
  for (const line of order.lines) {
    const free = await levels.free(line.article);
    if (free < line.count) {
      missing.push({ ...line, count: line.count - free });
    }
    await levels.take(line.article, line.count);
  }

  if (missing.length === 0) {
    return { state: 'reserved', missing };
  }
  return { state: 'partly', missing };
}
`,
    `
reserve.test.ts   12 passed
totals.test.ts     8 passed
No type errors in 64 files
Done in 3.1 s
`,
  ),
  python: snippet(
    'evaluate.py',
    'data load.py split.py models evaluate.py train.py notebooks samples.py',
    `
from models import load_model
from data import samples

# Share of right answers, by kind of page
def evaluate(name, pages):
    model = load_model(name)
    right = {}
    for page in pages:
        answer = model.read(page.image)
        kind = right.setdefault(page.kind, [])
        kind.append(answer == page.truth)
    return {
        kind: sum(marks) / len(marks)
        for kind, marks in right.items()
    }

scores = evaluate('reader-3', samples(500))
print(scores)
`,
    `
500 pages in 41 s
letter    0.974
table     0.951
form      0.918
`,
  ),
  event: snippet(
    'record-changed.json',
    'events record-created.json record-changed.json rules notify.json assign.json samples week-19.json',
    `
{
  "event": "record.changed",
  "id": "evt_20418",
  "at": "2027-05-12T09:40:00Z",
  "record": {
    "number": 3087,
    "state": "approved",
    "owner": "Ruth Okafor",
    "total": 18400
  },
  "changed": ["state", "owner"],
  "deliver": {
    "to": "ledger",
    "retry": 3,
    "signed": true
  }
}
`,
    `
Delivered to ledger in 84 ms
Signature checked
Answer 202, attempt 1 of 3
Next event in 4 s
`,
  ),
  theme: snippet(
    'story.css',
    'templates story.html home.html styles story.css tokens.css images cover.svg',
    `
/* The page of one story */
.story {
  display: grid;
  gap: 2rem;
  max-width: 68ch;
  margin-inline: auto;
}

.story h1 {
  font-size: 3rem;
  line-height: 1.1;
  text-wrap: balance;
}

.story figure {
  margin-inline: -4rem;
  border-radius: 8px;
}
`,
    `
Preview is up to date
story.html   14 kB, 2 images
Contrast checked: 0 findings
Published to staging
`,
  ),
  policy: snippet(
    'admin-access.yaml',
    'policies admin-access.yaml guests.yaml devices.yaml controls a-14.yaml reports may.yaml',
    `
# Administrators sign in with a passkey
policy: admin-access
version: 7
applies_to:
  roles: [admin, owner]
require:
  factor: passkey
  device: managed
session:
  hours: 8
  idle: 20m
when:
  - place: unknown
    then: ask_again
  - risk: above 60
    then: block
review: every 90 days
owner: security-team
`,
    `
Checked against 1,204 sign-ins
Allowed 1,187, asked again 14
Blocked 3, all expected
No one is locked out
`,
  ),
};
