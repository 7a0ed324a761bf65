package dev.cairn.engine.session;

import dev.cairn.model.Distance;

/** Planned distances in whole metres, as steps carry them. */
final class Metres {
  private Metres() {}

  static int of(Distance distance) {
    return (int) ((distance.millimetres() + 500) / 1000);
  }

  /** How far so many seconds carry at a pace. */
  static int covered(int seconds, int secondsPerKm) {
    return (seconds * 1000 + secondsPerKm / 2) / secondsPerKm;
  }
}
