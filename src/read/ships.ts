/** Names that begin with the prefix of a ship: "MV Rubymar". */
export const SHIP_NAME = /^(MV|MT|MSC|USS|HMS|USNS|INS|RFA)[ -]/
/** Things that go by sea. */
export const SHIPS = new Set([
  'ship',
  'vessel',
  'tanker',
  'cargo ship',
  'merchant ship',
  'ships',
  'oil tanker',
  'container ship',
  'warship',
  'boat',
  'shipping',
])
