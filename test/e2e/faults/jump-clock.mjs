// Loaded before a program with --import: on SIGUSR2 its wall clock goes back by three days, as after a wrong time server.
const RealDate = Date;
const backMs = 3 * 86_400_000;
let shift = 0;
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
