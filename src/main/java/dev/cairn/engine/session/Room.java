package dev.cairn.engine.session;

/**
 * What a workout has to fit into.
 *
 * @param hardSeconds most hard running, {@code hardMetres} the most of its distance
 * @param metres room between warm-up and cool-down, recoveries included
 * @param dayMetres the whole run, {@code daySeconds} the time there is for it
 */
record Room(int hardSeconds, int hardMetres, int metres, int dayMetres, int daySeconds) {
  /** The same room for other hard running. */
  Room holding(int seconds) {
    return new Room(seconds, hardMetres, metres, dayMetres, daySeconds);
  }
}
