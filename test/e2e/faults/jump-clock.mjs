// Loaded before a program with --import: on SIGUSR2, or at once with JUMP_CLOCK=now, its wall clock goes back by three days,
// as by a wrong time server.
const RealDate = Date;
const backMs = 3 * 86_400_000;
let shift = process.env.JUMP_CLOCK === 'now' ? -backMs : 0;
process.on('SIGUSR2', () => {
  shift = -backMs;
});

globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
