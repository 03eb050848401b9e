import type { FurnitureWords } from '../furniture.ts'

export const englishFurniture: FurnitureWords = {
  language: 'en',
  months: [
    'January, jan',
    'February, feb, febr',
    'March, mar, mac',
    'April, apr',
    'May',
    'June, jun',
    'July, jul',
    'August, aug',
    'September, sept, sep',
    'October, oct',
    'November, nov',
    'December, dec',
  ],
  weekdays: 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun',
  slashedDays: 'unsure',
  published:
    'published on, published at, published, posted on, posted at, posted, date published, publication date, first published, date, ' +
    'released on, issued on, originally published, release date, filed',
  updated: 'updated on, updated at, updated, last updated on, last updated, last update, last modified, modified on, modified, edited',
  aroundDays: 'the, at, on, of, by, am, pm, a.m, p.m, gmt, utc, est, edt, et, pst, bst, cet, cest, ist, st, nd, rd, th, hrs, local time, and',
  source:
    'source, sources, resource, with, via, agency, translated from, reprinted from, adapted from, courtesy of, ' +
    'with reporting by, with reporting from, with additional reporting by, with additional reporting from, with input from, with inputs from, ' +
    'with information from, with agency input from',
  contributed:
    'contributed, contributed to this report, contributed to this story, contributed to this article, contributed reporting, ' +
    'contributed to the report, contributed to reporting, contributed additional reporting, also contributed to this report',
  sourceOfNobody:
    'media, agencies, agency, news agencies, the media, internet, web, staff, online, press, various, social media, websites, wires, ' +
    'wire services',
  logo: 'logo, logo of',
  publisherLines: '…news agency, news agency…, …press agency, press agency…, …news network, …broadcasting corporation',
  publisherWords:
    'news, times, tribune, herald, gazette, standard, chronicle, observer, courant, courier, daily, weekly, newspaper, journal, agency, ' +
    'dispatches, newswire, wire, radio, tv, television, magazine, press, media, network, independent, broadcasting, monitor, telegraph, ' +
    'bulletin, examiner, post, mirror, guardian, inquirer, digest, reporter, insider, advocate, dispatch, sentinel, express, globe, mail, today, voice',
  sections:
    'today’s paper, epaper, e paper, print edition, home, news, world, world news, politics, africa, africa news, asia, europe, americas, middle east, middle east news, mena, region, ' +
    'regional, national, local, local news, international, international news, defence, defense, security, military, war, conflict, conflicts, ' +
    'headlines, latest, top stories, top news, world affairs, foreign affairs, featured, editorial, opinion, business, metro, nation, latest news, ' +
    'breaking news, general news, lebanon news, israel news, ukraine, syria, iraq, yemen, sudan, gaza, palestine, israel, articles, press release',
  alerts:
    'breaking, breaking news, exclusive, update, updated, live, live updates, watch, video, photos, pictures, alert, official, officials, just in, ' +
    'developing, analysis, opinion, explainer, report, reports, news, news alert, flash, urgent, factbox, timeline, interview, ' +
    'statement, editorial, ' +
    'fact check, read, listen, note, correction, warning, summary, summary of events, background, key points, highlights',
  firstOn:
    'the post…appeared first on, the article…appeared first on, the story…appeared first on, the post…first appeared on, this…first appeared on',
  comments:
    'comments, comment, one comment, 1 comment, 2 comments, 3 comments, 4 comments, 5 comments, leave a comment, leave a reply, add a comment, ' +
    'post a comment, post your comment, reader comments, readers comments, join the conversation, comments section, 1 thought on',
  caption:
    'photo, photos, image, images, picture, pictures, photo credit, image credit, credit, caption, illustration, photograph, ' +
    'file photo, file, screenshot, screengrab',
  captionLines:
    'file photo…, …file photo, file image…, …file image, file picture…, photo by…, image by…, photograph by…, picture by…, ' +
    'screenshot from…, screengrab…, used for representational purpose…, for representational purpose…, representative image…, ' +
    '…representational image, …for representation, file footage…, handout photo…, …handout photo, …via reuters, …via getty images, ' +
    '…via ap, …via afp, …getty images, ' +
    '…for illustration purposes only, …for illustrative purposes only, ap photo…, afp photo…, reuters photo…',
  byline:
    'by, written by, reported by, our correspondent, from our correspondent, by our correspondent, by our staff reporter, staff writer, ' +
    'author, translated by, reporting by, edited by, writing by, editing by, additional reporting by',
  buttons:
    'facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit, messenger, viber, instagram, youtube, tiktok, threads, ' +
    'mastodon, bluesky, flipboard, e-mail, email, mail, print, copy link, copy, link, share, send, tweet, sms, pdf, save, tumblr, ' +
    'pocket, wechat, line, google+, google news, more',
  share:
    'share, shares, share this, share this article…, share this story…, share this post…, share this page…, share this on…, ' +
    'share this with…, share on facebook…, share on twitter…, share on x, share on whatsapp…, share on telegram…, share on linkedin…, ' +
    'share on social media…, share via…, share it…, share article…, share story…, share the article…, share:…, click to share…, ' +
    'email this…, email to a friend, print this…, print article, print, copy link…, link copied…, follow us…, follow us on…, ' +
    'join us on…, join our telegram…, join our whatsapp…, subscribe to our channel…, subscribe to our youtube…, like us on facebook…, ' +
    'tweet, pin it, listen to this article…, listen to article…, save article, save for later, add to favorites, add to favourites, ' +
    'send to a friend, like this, like this:…',
  related:
    'read also…, also read…, read more:…, read more about…, read more on…, see also…, also see…, read next…, up next…, watch:…, ' +
    'watch also…, related:…, related, related articles…, related stories…, related news…, related topics…, related posts…, ' +
    'related content…, related coverage…, related links…, related reading…, related video…, you may also like…, you might also like…, ' +
    'you may be interested in…, you might be interested in…, you may also be interested in…, recommended, recommended for you…, ' +
    'recommended stories…, recommended reading…, recommended articles…, recommended videos…, more on this story…, more on this…, ' +
    'more from…, more stories…, more news…, more articles…, more like this, more in…, most read, most viewed, most popular, ' +
    'most recent, popular posts, recent posts, latest news, latest stories, latest articles, trending, trending now, trending stories, ' +
    'top stories, top news, editor’s picks, editors’ picks, don’t miss…, don’t miss, in case you missed it…, previous article…, ' +
    'next article…, previous post…, next post…, further reading…, in this section, other news…, other stories…, other articles…, ' +
    'check also, more to read, more to explore, you may have missed, ' +
    'suggested for you…, suggested articles, what to read next…, tags:…, tags, keywords:…, topics:…, filed under…, must read…, ' +
    'must-read…, story continues below…, read this next…',
  boilerplate:
    'subscribe, subscribe now…, subscribe to our…, subscribe to the…, subscribe for…, subscribe today…, sign up, sign up for…, ' +
    'sign up to…, sign up now…, sign in, sign in to…, log in, log in to…, login, register, register now, create an account…, ' +
    'create a free account…, already a subscriber…, already a member…, already have an account…, this article is for subscribers…, ' +
    'this content is for subscribers…, to continue reading…, newsletter, newsletters, get the latest…, get our…, get breaking news…, ' +
    'get daily…, receive the latest…, join our newsletter…, join our mailing list…, our newsletter…, download our app…, ' +
    'download the app…, get the app…, we use cookies…, we have selected third parties…, we and our partners…, we value your privacy…, ' +
    'this site uses cookies…, this website uses cookies…, by continuing to use…, ' +
    'by continuing to browse…, by using this site…, by clicking…, accept cookies…, accept all…, accept, reject all, decline, ' +
    'manage cookies…, cookie policy…, cookie settings…, privacy policy…, terms of use…, terms and conditions…, terms of service…, ' +
    'site map, contact us…, contact, about us…, about us, about, advertise, advertise with us, advertisement…, advertising, sponsored, ' +
    'sponsored content…, article continues below…, story continues after…, continue reading below…, ad, all rights reserved…, ' +
    '…all rights reserved, copyright…, leave a comment…, leave a reply…, comment, comments, comments:…, no comments…, 0 comments…, ' +
    'add a comment…, add comment…, post a comment…, post comment, join the conversation…, view comments…, show comments…, ' +
    'comments are closed…, comments (0), your email address will not be published…, required fields are marked…, …minutes read, ' +
    '…minute read, …min read, …mins read, …minutes to read, reading time…, estimated reading time…, read time…, support us…, ' +
    'support our…, donate…, donate now, make a donation…, home, menu, search, back, back to top, skip to content…, ' +
    'skip to main content…, skip to navigation…, next, previous, report an error…, report a typo…, listen, text size…, font size…, ' +
    'loading…, the views expressed…, the opinions expressed…, our standards…, this article was originally published…, ' +
    'this story has been updated…, this is a breaking news story…, this is a developing story…, more to follow…, views, views:…, ' +
    'total views…, live, breaking, breaking news, in brief, world news, please enable javascript…, enable javascript…, ' +
    'advertisements, top header ad, high views, min, mins, end, ends, the end, end of message, see this post in…, accept read more, ' +
    'you may use these html tags…, notice, skip ad, your comment, kindly share…, editor’s note…, the copyright of…, ' +
    'javascript is disabled…, your browser does not…, click here to…, disclaimer…',
  cut:
    'read more, read more…, read full article…, read the full article…, read full story…, read the full story…, continue reading…, ' +
    'continue reading, click here to read…, full story…, show more, load more, see more, to be continued, …read more, …continue reading',
  smallInNames: 'of, the, and, for, in, on, a, an, to, at',
}
