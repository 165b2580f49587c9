/** A morning at the sample company, through the same API that its systems use. */
const letters = [
  [
    'cust_001',
    'Cannot sign in before the first job',
    'I forgot my password and asked for a reset, but the reset mail does not arrive. My first job starts in an hour. What can I do?',
  ],
  [
    'cust_002',
    'API answers 401 since this morning',
    'Our integration gets 401 Unauthorized in production since this morning although our API key did not change. Nobody touched anything. Please help, our dispatch depends on it.',
  ],
  [
    'cust_003',
    'Unexpected charge on our invoice',
    'There is an unexpected charge of EUR 49 on my last invoice. Can you explain what it is for, and refund it if it is a mistake?',
  ],
  [
    'cust_004',
    'How many requests may we send?',
    'We get 429 too many requests from the API. How many requests a minute may we send, and how long must we wait?',
  ],
  [
    'cust_005',
    'Set up two-factor authentication',
    'How do I set up two-factor authentication with an authenticator app for my account?',
  ],
  [
    'cust_006',
    'The schedule shows the wrong time',
    'The schedule shows all jobs one hour off since daylight saving changed. How can I correct the time zone?',
  ],
  [
    'cust_007',
    'Please delete all data about me',
    'Please delete all personal data that you hold about me, under the GDPR.',
  ],
  [
    'cust_008',
    'Somebody to talk to about our contract',
    'I would like to talk to a person about our contract, please. It ends next month.',
  ],
  ['cust_009', 'It does not work', 'It does not work.'],
  [
    'cust_010',
    'Webhook deliveries arrive twice',
    'Some of our webhook deliveries arrive twice. Is that a fault, and how can we recognise the second one?',
  ],
  [
    'cust_011',
    'A dark mode for the app',
    'I wish there was a dark mode in the mobile app. Where can I suggest a feature and see the roadmap?',
  ],
  [
    'cust_012',
    'Import customers from a CSV file',
    'How do I import our customers from a CSV file, and can I try it before it counts?',
  ],
];

export async function liveADay(baton) {
  const day = {};
  for (const [customer_id, subject, description] of letters) {
    const created = await baton.call('POST', '/tickets/create?wait=30', {
      customer_id,
      subject,
      description,
    });
    day[customer_id] = { id: created.ticket_id, token: created.ticket_token };
  }

  await baton.call(
    'POST',
    `/tickets/${day.cust_005.id}/messages?wait=20`,
    { message: 'That worked, thank you.' },
    day.cust_005.token,
  );
  await baton.call(
    'POST',
    `/tickets/${day.cust_002.id}/messages?wait=20`,
    { message: 'The key had expired indeed. It works again, thanks.' },
    day.cust_002.token,
  );
  for (const [customer, score] of [
    ['cust_005', 5],
    ['cust_002', 4],
  ])
    await baton.call('POST', `/tickets/${day[customer].id}/rating`, { score }, day[customer].token);
  for (const [visitor, vote] of ['helpful', 'helpful', 'helpful', 'unhelpful'].entries())
    await fetch(`${baton.url}/help/articles/kb_001/vote`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'User-Agent': `A browser of reader ${visitor}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: `vote=${vote}${vote === 'unhelpful' ? '&comment=Which folder is quarantine in?' : ''}`,
    });
  for (const key of ['kb_001', 'kb_029', 'kb_005', 'kb_002', 'kb_041', 'kb_023', 'kb_001'])
    await fetch(`${baton.url}/help/articles/${key}`, {
      headers: { 'User-Agent': 'A browser of one more reader' },
    });
  return day;
}
