package dev.cairn.engine;

import dev.cairn.model.Athlete;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Priority;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Athletes from a seed who enter every race there is: two to nine within a few weeks. */
public final class CrowdedAthletes {
  private static final double[] KMS = {1, 1.5, 3, 3, 5, 5, 7.3, 10, 16.1, 21.098};

  private CrowdedAthletes() {}

  public static Athlete athlete(long seed) {
    Athlete athlete = seed % 3 == 0 ? NastyAthletes.athlete(seed) : RandomAthletes.athlete(seed);
    SplittableRandom random = new SplittableRandom(seed ^ 77);
    LocalDate from = athlete.snapshot().asOf().plusDays(random.nextInt(60));
    int count = 2 + random.nextInt(8);
    int span = 5 + random.nextInt(25);
    SortedMap<LocalDate, OtherRace> races = new TreeMap<>();
    for (int race = 0; race < count; race++) {
      LocalDate date = from.plusDays(random.nextInt(span));
      double km = KMS[random.nextInt(KMS.length)];
      Priority priority = random.nextInt(4) == 0 ? Priority.B : Priority.C;
      races.put(date, new OtherRace(date, km, priority));
    }
    return athlete.with(athlete.request().withOtherRaces(List.copyOf(races.values())));
  }
}
