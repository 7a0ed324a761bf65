package dev.cairn.engine.pattern;

/**
 * What races ask of one week, each as bits from Monday on. A race's day stands; the weeks around it
 * give way.
 *
 * @param held races that take a day of their own
 * @param trained C races, which take the day of a quality session
 * @param easy days that must stay easy around a B race
 * @param rest days before a C race that had better stay easy
 */
public record RaceRoom(int held, int trained, int easy, int rest) {
  public static final RaceRoom NONE = new RaceRoom(0, 0, 0, 0);

  /** The same with the better days before a C race asked for as strictly as those of a B race. */
  RaceRoom rested() {
    return new RaceRoom(held, trained, easy | rest, rest);
  }

  boolean on(int day) {
    return ((held | trained) >> day & 1) == 1;
  }
}
