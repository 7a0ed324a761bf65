package dev.cairn.engine.session;

/** Planned distances in whole metres, as steps carry them. */
final class Metres {
  private Metres() {}

  /** How far so many seconds carry at a pace. */
  static int covered(int seconds, int secondsPerKm) {
    return (seconds * 1000 + secondsPerKm / 2) / secondsPerKm;
  }
}
