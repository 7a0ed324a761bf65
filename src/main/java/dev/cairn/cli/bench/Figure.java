package dev.cairn.cli.bench;

/** How many of something were done in a second, and the error of that at 99.9 % confidence. */
record Figure(double perSecond, double error) {
  /** The error as a share of the figure; nothing when one measurement cannot tell. */
  double share() {
    return Double.isNaN(error) ? 0 : error / perSecond;
  }
}
