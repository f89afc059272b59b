/** Preloaded into a server: each SIGUSR2 sets its wall clock by the next of the jumps (milliseconds) in CLOCK_JUMPS. */
const RealDate = Date;
const jumps = (process.env.CLOCK_JUMPS ?? '').split(',').map(Number);
let offset = 0;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
};

process.on('SIGUSR2', () => {
  offset += jumps.shift() ?? 0;
  process.stderr.write(`${JSON.stringify({ msg: 'the clock is set', to: new Date().toISOString() })}\n`);
});
