import type { DayRule } from '../language.ts'
import type { Words } from '../lexicon.ts'

export const weekdays: readonly [Words, Words, Words, Words, Words, Words, Words] = ['Sunday, Sun', 'Monday, Mon', 'Tuesday, Tue, Tues', 'Wednesday, Wed', 'Thursday, Thu, Thurs', 'Friday, Fri', 'Saturday, Sat']

export const months: readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words] = [
  'January, Jan', 'February, Feb', 'March', 'April, Apr', 'May', 'June, Jun', 'July, Jul', 'August, Aug', 'September, Sep, Sept', 'October, Oct', 'November, Nov', 'December, Dec',
]

const PART = '(morning | afternoon | evening | night | noon)?'

export const days: readonly DayRule[] = [
  { name: 'en/weekday', match: `(early | late | earlier | later)? (on)? (early | late)? weekday:<weekday> (early | late)? ${PART}`, gives: 'weekday', finds: [['A bridge was hit on Tuesday.', 'on Tuesday'], ['The town fell early Friday.', 'early Friday']], skips: ['The sun rose.'] },
  { name: 'en/weekday-this', match: `this weekday:<weekday> ${PART}`, gives: 'weekday-this', finds: [['The convoy left this Saturday.', 'this Saturday']], skips: ['This convoy left.'] },
  { name: 'en/weekday-last', match: `(on)? (last | past | previous) weekday:<weekday> ${PART}`, gives: 'weekday-last', finds: [['A bridge was hit last Tuesday.', 'last Tuesday']], skips: ['The last bridge was hit.'] },
  { name: 'en/weekday-next', match: `(on)? next weekday:<weekday>`, gives: 'weekday-next', finds: [['Talks resume next Monday.', 'next Monday']], skips: ['The next convoy left.'] },
  { name: 'en/date', match: `(on | of)? (the)? weekday:<weekday>? (,)? month:<month> (the)? number:(<amount> | <ordinal> | <digits>) (,)? (of)? year:<year>?`, gives: 'date', finds: [['On March 4, 2025, the town fell.', 'On March 4, 2025'], ['It fell on Tuesday, March 4.', 'on Tuesday, March 4']], skips: ['Some 4 soldiers march.'] },
  { name: 'en/date-swapped', match: `(on | of)? (the)? weekday:<weekday>? (,)? (the)? number:(<amount> | <ordinal> | <digits>) (of)? month:<month> (,)? year:<year>?`, gives: 'date', finds: [['On 4 March 2025 the town fell.', 'On 4 March 2025'], ['It fell on the 4th of March.', 'on the 4th of March']], skips: ['Some 4 soldiers march.'] },
  { name: 'en/dates', match: `(from | between)? month:<month> number:<amount> (to | and | through | until) second:<amount> (,)? year:<year>?`, gives: 'dates', finds: [['From March 3 to 5 the firing went on.', 'From March 3 to 5']], skips: ['From 3 to 5 soldiers.'] },
  { name: 'en/month', match: `(in | of | during | since)? month:<month> (of)? year:<year>`, gives: 'month', finds: [['The truce of March 2025 held.', 'of March 2025']], skips: ['They march in 2025 boots.'] },
  { name: 'en/month-bare', match: `(in | during) (last)? month:<month>`, gives: 'month', finds: [['The truce was signed in April.', 'in April']], skips: ['The truce was signed.'] },
  { name: 'en/month-early', match: `(in)? (early | (at)? the beginning of | the start of) month:<month> year:<year>?`, gives: 'month-early', finds: [['The base closed in early April.', 'in early April']], skips: ['An early raid.'] },
  { name: 'en/this-month-early', match: `(at)? (the beginning of | the start of | early) this month`, gives: 'month-early', finds: [['The base closed at the beginning of this month.', 'at the beginning of this month']], skips: ['The beginning of the raid.'] },
  { name: 'en/month-middle', match: `(in)? mid month:<month> year:<year>?`, gives: 'month-middle', finds: [['The base closed in mid-April.', 'in mid-April']], skips: ['The base closed.'] },
  { name: 'en/month-late', match: `(in | at)? (late | the end of) month:<month> year:<year>?`, gives: 'month-late', finds: [['The base closed in late July.', 'in late July']], skips: ['A late raid.'] },
  { name: 'en/today', match: `(today | this (morning | afternoon | evening) | tonight | earlier today | in the past <amount> hours | over the past <amount> hours | in the last <amount> hours)`, gives: 'today', finds: [['A shell landed this morning.', 'this morning'], ['Today the town is calm.', 'Today']], skips: ['This soldier sleeps.'] },
  { name: 'en/yesterday', match: `yesterday ${PART}`, gives: 'yesterday', finds: [['They fired yesterday.', 'yesterday']], skips: ['They fired.'] },
  { name: 'en/day-before-yesterday', match: `the day before yesterday`, gives: 'day-before-yesterday', finds: [['They fired the day before yesterday.', 'the day before yesterday']], skips: ['They fired.'] },
  { name: 'en/tomorrow', match: `tomorrow ${PART}`, gives: 'tomorrow', finds: [['The truce starts tomorrow.', 'tomorrow']], skips: ['The truce starts.'] },
  { name: 'en/same-day', match: `(on)? (the | that) same day`, gives: 'same-day', finds: [['On the same day another post fell.', 'On the same day']], skips: ['The same post fell.'] },
  { name: 'en/day-before', match: `(a | one | the) day (before | earlier)`, gives: 'day-before', finds: [['It had threatened the day before.', 'the day before']], skips: ['It threatened all day.'] },
  { name: 'en/day-before-previous', match: `(on)? the previous (day | night)`, gives: 'day-before', finds: [['It had threatened the previous day.', 'the previous day']], skips: ['It threatened all day.'] },
  { name: 'en/day-after', match: `(on)? (the next day | the following day | a day later | one day later | the day after)`, gives: 'day-after', finds: [['The next day the army fired back.', 'The next day']], skips: ['The army fired back all day.'] },
  { name: 'en/hours-after', match: `(a few | several | <amount> | some)? hours (later | after | earlier | before)`, gives: 'hours-after', finds: [['Hours later a post fell.', 'Hours later']], skips: ['The battle lasted two hours.'] },
  { name: 'en/days-ago', match: `amount:<amount> (days | day) ago`, gives: 'days-ago', finds: [['Three days ago the bridge was hit.', 'Three days ago']], skips: ['Three days of rain.'] },
  { name: 'en/weeks-ago', match: `amount:<amount> (weeks | week) ago`, gives: 'weeks-ago', finds: [['Two weeks ago the bridge was hit.', 'Two weeks ago']], skips: ['Two weeks of rain.'] },
  { name: 'en/months-ago', match: `amount:<amount> (months | month) ago`, gives: 'months-ago', finds: [['Two months ago the bridge was hit.', 'Two months ago']], skips: ['Two months of rain.'] },
  { name: 'en/days-before', match: `amount:<amount> days (earlier | before | prior)`, gives: 'days-before', finds: [['Two days earlier the bridge had been hit.', 'Two days earlier']], skips: ['Two days of rain.'] },
  { name: 'en/this-week', match: `(earlier | later)? (this week | in recent days | in the past week | over the past few days | in the past few days)`, gives: 'this-week', finds: [['Two bridges were hit this week.', 'this week']], skips: ['A week of rain.'] },
  { name: 'en/last-week', match: `(late | early)? (last week | the previous week)`, gives: 'last-week', finds: [['The bridge was hit last week.', 'last week']], skips: ['The last bridge.'] },
  { name: 'en/weekend', match: `(over | at | on)? (the | this | last) weekend`, gives: 'weekend', finds: [['The bridge was hit over the weekend.', 'over the weekend']], skips: ['The bridge was hit.'] },
  { name: 'en/this-month', match: `(earlier | later)? this month`, gives: 'this-month', finds: [['Three bridges were hit this month.', 'this month']], skips: ['A month of rain.'] },
  { name: 'en/last-month', match: `(late | early)? last month`, gives: 'last-month', finds: [['The bridge was hit last month.', 'last month']], skips: ['The last bridge.'] },
  { name: 'en/this-year', match: `(so far | earlier | since the start of | since the beginning of)? this year`, gives: 'this-year', finds: [['Ten bridges were hit this year.', 'this year']], skips: ['A year of rain.'] },
  { name: 'en/last-year', match: `last year`, gives: 'last-year', finds: [['The bridge was hit last year.', 'last year']], skips: ['The last bridge.'] },
  { name: 'en/year', match: `(in | since | by | of | during | from) year:<year>`, gives: 'year', finds: [['The caliphate fell in 2017.', 'in 2017']], skips: ['Some 2017 men.'] },
  { name: 'en/night', match: `(on)? the night of weekday:<weekday>`, gives: 'night', finds: [['On the night of Monday a drone fell.', 'On the night of Monday']], skips: ['The night was calm.'] },
  { name: 'en/night-date', match: `(on)? the night of (month:<month> number:<amount> | number:<amount> month:<month>)`, gives: 'night', finds: [['On the night of March 3 a drone fell.', 'On the night of March 3']], skips: ['The night was calm.'] },
  { name: 'en/overnight', match: `(overnight | last night | during the night | in the night)`, gives: 'overnight', finds: [['A drone fell overnight.', 'overnight'], ['A drone fell last night.', 'last night']], skips: ['The nightly news.'] },
  { name: 'en/recently', match: `(recently | in recent weeks | in recent months | in recent years | lately)`, gives: 'recently', finds: [['A bridge was recently hit.', 'recently']], skips: ['A recent bridge.'] },
  { name: 'en/duration', match: `(for | during | over | in | within) (the)? (past | last)? amount:<amount>? (past | last)? (days | weeks | months | years | hours | decades)`, gives: 'duration', finds: [['The battle lasted for three days.', 'for three days']], skips: ['Three soldiers.'] },
  { name: 'en/clock', match: `(at dawn | at dusk | at noon | at midnight | in the early hours | in the morning | in the evening | in the afternoon | before dawn | at <amount> (am | pm | a.m | p.m))`, gives: 'clock', finds: [['The post fell at dawn.', 'at dawn']], skips: ['The post fell.'] },
]
