package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.model.Distance;
import dev.cairn.trail.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The runs so far, to find the longest one that still counts on a day. */
public final class RunHistory {
  private final int days;
  private final double longestBefore;
  private final LocalDate told;
  private final List<Run> runs = new ArrayList<>();

  private record Run(long day, double km, Supplier<String> text, String why) {}

  /** The longest run that counts, in kilometres, and where it is from. */
  public record Longest(double km, Supplier<Input> source) {
    /** Where it is from, in words. */
    Input input() {
      return source.get();
    }
  }

  public RunHistory(Brief brief, LocalDate start) {
    this.days = brief.rules().limits().runStepDays();
    this.longestBefore = brief.snapshot().longestRecentRunKm();
    LocalDate asOf = brief.snapshot().asOf();
    this.told = asOf.isBefore(start) ? start.minusDays(1) : asOf;
  }

  public void add(LocalDate date, Distance distance, String why) {
    runs.add(new Run(date.toEpochDay(), distance.km(), distance::text, why));
  }

  /** A race that stands outside the training. */
  public void addRace(LocalDate date, double km, String why) {
    runs.add(new Run(date.toEpochDay(), km, () -> Words.number(km) + " km race", why));
  }

  /** The longest of the days before; the run told at the start counts while it is as recent. */
  public Longest before(LocalDate date) {
    long day = date.toEpochDay();
    long from = day - days;
    Run longest = null;
    for (Run run : runs) {
      boolean counts = run.day() < day && run.day() >= from;
      if (counts && (longest == null || run.km() > longest.km())) {
        longest = run;
      }
    }
    boolean recent = told.toEpochDay() >= from;
    if (longest == null || recent && longestBefore >= longest.km()) {
      return new Longest(longestBefore, this::told);
    }
    Run found = longest;
    return new Longest(found.km(), () -> new Input("longest run", found.text().get(), found.why()));
  }

  /** Whether nothing counts on a day but the run told at the start, long ago as it is. */
  boolean nothingSince(LocalDate date) {
    long day = date.toEpochDay();
    long from = day - days;
    return told.toEpochDay() < from
        && runs.stream().noneMatch(run -> run.day() < day && run.day() >= from);
  }

  private Input told() {
    return new Input(
        "longest run", Words.number(longestBefore) + " km", "fact:snapshot.longestRecentRunKm");
  }
}
