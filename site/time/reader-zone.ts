/** Times are printed in UTC and labelled so; here they become the reader's own. */
for (const element of document.querySelectorAll<HTMLTimeElement>('time[datetime]')) {
  const withTime = element.dataset['style'] === 'time';
  element.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    ...(withTime ? { timeStyle: 'short' as const } : {}),
  }).format(new Date(element.dateTime));
  element.title = element.dateTime;
}
