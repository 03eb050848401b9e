import type { PlacePhrases } from '../place-phrases.ts'

export const placePhrases: PlacePhrases = {
  bearings: {
    0: 'north, northern',
    45: 'northeast, northeastern, north east, north eastern',
    90: 'east, eastern',
    135: 'southeast, southeastern, south east, south eastern',
    180: 'south, southern',
    225: 'southwest, southwestern, south west, south western',
    270: 'west, western',
    315: 'northwest, northwestern, north west, north western',
  },
  lengths: {
    1000: 'km, kilometer, kilometers, kilometre, kilometres, kms',
    1609: 'mile, miles, mi',
    1852: 'nautical miles, nm',
  },
  joints: 'of, from, the, to, in, away, outside, just, about, part, area, region, city, town, village, a, some',
  between: 'between',
  and: 'and',
  around: 'countryside, outskirts, outskirt, suburbs, suburb, environs, vicinity, surroundings, rural',
  beside: 'near, nearby, outside, outskirts, vicinity, entrance, environs, suburbs, close, far, adjacent',
  goings:
    'fled, flee, flees, fleeing, headed, heading, moved, moving, went, returned, returning, travelled, traveled, travelling, traveling, withdrew, ' +
    'retreated, retreating, advanced, advancing, displaced, walked, drove, driving, route, way, road, roads, evacuated, spread, deployed, stationed, posted, ' +
    'arrived, arriving',
  offshore: 'off, coast, coasts, offshore, shores, waters',
  border: 'border, frontier, borders, boundary',
  wills:
    'wish, wishes, demand, demands, decision, decisions, position, positions, stance, claim, claims, allegation, allegations, accusation, accusations, ' +
    'response, reply, answer, offer, offers, plan, plans, policy, policies, ally, allies, side, version, comment, comments, reaction, refusal, support, backing, call, calls, ' +
    'proposal, proposals, commitment, commitments, promise, promises, request, requests, interests, approval, permission, consent, denial, denials, ' +
    'warning, warnings, threat, threats, envoy, envoys, ambassador, delegation, negotiators, diplomats, diplomacy, leaders, leadership, officials, ' +
    'intentions, ambitions, goals, aims, strategy, orders, word, pressure, relations, ties, assistance, aid, influence, narrative, regime, ' +
    'government, ability, capacity, capability, efforts, attempts, invasion, war, blockade, aggression, partners, opponents, enemies, foes, rival, rivals, proxy, proxies, control, rule, recognition',
  addressing:
    'urge, urges, urged, urging, ask, asks, asked, asking, warn, warns, warned, warning, tell, tells, told, telling, press, presses, pressed, ' +
    'pressing, blame, blames, blamed, blaming, accuse, accuses, accused, accusing, criticize, criticized, criticised, condemn, condemned, thank, ' +
    'thanked, persuade, persuaded, convince, convinced, pressure, pressured, allow, allowed, informed, notified, invited, helped, irked, angered, ' +
    'advise, advised, assure, assured, threaten, threatened, sanction, sanctioned, arming, support, supports, supported, supporting',
  happenings:
    'fell, falls, fallen, woke, wakes, awoke, saw, sees, seen, lies, lay, remains, remained, became, becomes, burns, burned, burnt, shook, shakes, ' +
    'trembled, stands, stood, suffers, suffered, experienced, residents, hosts, hosted, as, its, this, us, based, located, ' +
    'backed, besieged, counts, mourns, mourned, needs, needed, sits, sleeps, slept, spans, reached, received',
  passing: 'pass, passes, passed, passing, way, travelled, traveled, travelling, traveling, stopped, stopover',
}
