package dev.cairn.ui.athletes;

import dev.cairn.model.WeekType;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A week of the plan as a bar.
 *
 * @param share of the highest
 * @param past whether it is over
 * @param now whether it is this one
 * @param done whether somebody said that it was run
 */
record WeekBar(
    int number,
    String figure,
    double share,
    boolean past,
    boolean now,
    boolean done,
    boolean race,
    String spoken) {
  private static final Words WORDS = Words.of(WeekBar.class);

  static List<WeekBar> of(PersonCase known, Figures figures) {
    Optional<StoredPlan> plan = known.plan();
    if (plan.isEmpty()) {
      return List.of();
    }
    LocalDate done =
        known.stages().stream()
            .filter(stage -> stage.word().equals("done") && stage.version() == known.version())
            .map(PlanCase.Stage::date)
            .findFirst()
            .orElse(LocalDate.MIN);
    BigDecimal most =
        plan.get().weeks().stream()
            .map(StoredWeek::km)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    List<WeekBar> bars = new ArrayList<>();
    for (StoredWeek week : plan.get().weeks()) {
      boolean past = week.end().isBefore(known.today());
      boolean now = !past && !week.start().isAfter(known.today());
      boolean over = !week.start().isAfter(done);
      double share = most.signum() == 0 ? 0 : week.km().doubleValue() / most.doubleValue();
      String spoken =
          WORDS.text(
              "week.spoken",
              week.number(),
              Dates.spoken(week.start()),
              figures.distance(week.km()),
              over ? 2 : past ? 1 : 0);
      bars.add(
          new WeekBar(
              week.number(),
              figures.bare(week.km()),
              share,
              past,
              now,
              over,
              week.type() == WeekType.RACE,
              spoken));
    }
    return bars;
  }

  /** All of them in a sentence. */
  static String sentence(List<WeekBar> bars, Figures figures) {
    int highest = 0;
    for (int i = 0; i < bars.size(); i++) {
      highest = bars.get(i).share() > bars.get(highest).share() ? i : highest;
    }
    long over = bars.stream().filter(WeekBar::past).count();
    WeekBar top = bars.get(highest);
    return WORDS.text(
        "weeks.sentence",
        bars.size(),
        over,
        top.figure() + " " + figures.units().distance(),
        top.number());
  }
}
